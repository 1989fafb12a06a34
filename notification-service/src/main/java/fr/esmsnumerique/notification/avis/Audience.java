package fr.esmsnumerique.notification.avis;

import java.util.Locale;

/** Whom a message is for. Agents are addressed by role and region, never by name: colleagues come and go. */
enum Audience {
    PORTEUR,
    ARS_INSTRUCTEUR,
    ARS_FINANCIER,
    ARS_DECIDEUR;

    String suffixe() {
        return name().toLowerCase(Locale.ROOT);
    }
}
