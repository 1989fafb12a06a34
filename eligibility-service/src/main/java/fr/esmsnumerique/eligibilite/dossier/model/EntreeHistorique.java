package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history; entries are only added.
 *
 * @param rang from 1; the version of the application that the act made
 * @param changements fields changed, before and after
 */
public record EntreeHistorique(
        int rang,
        Instant instant,
        String par,
        String action,
        @Nullable EtatDossier etatAvant,
        EtatDossier etatApres,
        String detail,
        List<ChangementDeChamp> changements) {

    public EntreeHistorique {
        // Entries written before changes were kept have none.
        changements = changements == null ? List.of() : List.copyOf(changements);
    }
}
