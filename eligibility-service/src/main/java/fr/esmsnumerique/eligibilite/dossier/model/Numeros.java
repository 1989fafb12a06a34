package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.kernel.Region;
import org.jspecify.annotations.Nullable;

/** Gives applications their ids, {@code <campagne>-<région>-<numéro>}, in order. */
public interface Numeros {

    /**
     * Reserves the next id of the region; a GALIS number always gets the id it was first given, even if the import that asked was killed before using it.
     *
     * @param numeroGalis {@code null} for a draft made here
     */
    String reserver(String campagne, Region region, @Nullable String numeroGalis);
}
