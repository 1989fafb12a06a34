package fr.esmsnumerique.eligibilite.comite.model;

import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored committees. */
public interface Comites {

    Optional<Comite> trouver(String id);

    /** @return false when it is already there: nothing is written */
    boolean creer(Comite comite);

    /** @return false when the stored version is not the one before: nothing is written */
    boolean enregistrer(Comite comite);

    /** By day; of every region when {@code null}, the national ones included. */
    List<Comite> de(String campagne, @Nullable Region region);
}
