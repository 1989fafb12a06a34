package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that bears on the right of one establishment to be funded, as a filed application shows it (ELI-28 to ELI-32, SON-07, AMB-37).
 *
 * @param campagne campaign of the funding; for what an application only declares, that of the application
 * @param region ARS of the application that shows it, or the establishment's when a national list does; {@code null} where there is no ARS
 * @param regions where that application's establishments are: their agents may read it
 * @param porteur FINESS juridique of its carrier, empty as {@code dossierId} when a national list says so
 * @param codeSolution software funded, ordered or asked for
 */
public record FinancementConnu(
        Nature nature,
        String campagne,
        @Nullable Region region,
        List<Region> regions,
        String porteur,
        String dossierId,
        Optional<String> codeSolution,
        Source source) {

    /** Who says so. */
    public enum Source {
        DOSSIER,
        LISTE_SONS,
        LISTE_FINANCEMENTS
    }

    /** What it is, and whether it stands in the way of another funding. */
    public enum Nature {
        DOSSIER_RETENU(true),
        DOSSIER_EN_COURS(true),
        FINANCEMENT_ANTERIEUR(true),
        /** Leaves only the usage of the same software. */
        COMMANDE_SONS(true),
        FINANCEMENT_EUROPEEN(true),
        TELEMEDECINE(false);

        private final boolean conflit;

        Nature(boolean conflit) {
            this.conflit = conflit;
        }

        public boolean estConflit() {
            return conflit;
        }
    }

    /** @param lectrice region of the reader, {@code null} for one that has none */
    public boolean estLisibleDepuis(@Nullable Region lectrice) {
        return lectrice != null && (region == lectrice || regions.contains(lectrice));
    }
}
