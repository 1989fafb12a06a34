package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decision of the ARS, or of the CNSA and the DNS on what their call received, with its reason. */
public record Decision(Issue issue, String motif, String par, Instant le) {

    /** What is decided. */
    public enum Issue {
        RETENU("retenu", Operation.RETENIR, Operation.RETENIR_AU_NATIONAL, EtatDossier.RETENU, true),
        REJETE("rejeté", Operation.REJETER, Operation.REJETER_AU_NATIONAL, EtatDossier.REJETE, true),
        REORIENTE("réorienté", Operation.REORIENTER, null, EtatDossier.REORIENTE, false),
        AJOURNE("ajourné", Operation.AJOURNER, null, EtatDossier.AJOURNE, false);

        private final String libelle;
        private final Operation operation;
        private final @Nullable Operation auNational;
        private final EtatDossier etat;
        private final boolean porteSurLeFinancement;

        Issue(
                String libelle,
                Operation operation,
                @Nullable Operation auNational,
                EtatDossier etat,
                boolean porteSurLeFinancement) {
            this.libelle = libelle;
            this.operation = operation;
            this.auNational = auNational;
            this.etat = etat;
            this.porteSurLeFinancement = porteSurLeFinancement;
        }

        /** As histories write it. */
        public String libelle() {
            return libelle;
        }

        Operation operation() {
            return operation;
        }

        /** What the national call may do; {@code null} for what only an ARS does. */
        @Nullable
        Operation auNational() {
            return auNational;
        }

        EtatDossier etat() {
            return etat;
        }

        /** Only a decision on financing calls for the conseils départementaux (003:L443). */
        boolean porteSurLeFinancement() {
            return porteSurLeFinancement;
        }
    }
}
