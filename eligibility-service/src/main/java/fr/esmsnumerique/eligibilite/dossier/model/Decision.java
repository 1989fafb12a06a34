package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;

/** Decision of the ARS, with its reason. */
public record Decision(Issue issue, String motif, String par, Instant le) {

    /** What is decided. */
    public enum Issue {
        RETENU(Operation.RETENIR, EtatDossier.RETENU, true),
        REJETE(Operation.REJETER, EtatDossier.REJETE, true),
        REORIENTE(Operation.REORIENTER, EtatDossier.REORIENTE, false),
        AJOURNE(Operation.AJOURNER, EtatDossier.AJOURNE, false);

        private final Operation operation;
        private final EtatDossier etat;
        private final boolean porteSurLeFinancement;

        Issue(Operation operation, EtatDossier etat, boolean porteSurLeFinancement) {
            this.operation = operation;
            this.etat = etat;
            this.porteSurLeFinancement = porteSurLeFinancement;
        }

        Operation operation() {
            return operation;
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
