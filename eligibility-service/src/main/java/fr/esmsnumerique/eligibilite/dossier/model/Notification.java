package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when the carrier was told of the conclusion of the ARS. */
public record Notification(
        LocalDate notifieeLe, Moyen moyen, @Nullable String reference, String traceePar, Instant traceeLe) {

    /** How it was sent. */
    public enum Moyen {
        COURRIER("Courrier"),
        COURRIEL("Courriel"),
        PLATEFORME("Plateforme");

        private final String libelle;

        Moyen(String libelle) {
            this.libelle = libelle;
        }

        /** As the history of an application writes it. */
        public String libelle() {
            return libelle;
        }
    }
}
