package fr.esmsnumerique.notification.avis;

import java.util.Locale;

/** Whom a message is for. Agents are addressed by role and region, never by name: colleagues come and go; but what one person asked for is for that person. */
enum Audience {
    PORTEUR,
    ARS_INSTRUCTEUR,
    ARS_FINANCIER,
    ARS_DECIDEUR,
    /** Somebody who asked for something, by the subject of their token: nobody else is told. */
    PERSONNE;

    String suffixe() {
        return name().toLowerCase(Locale.ROOT);
    }
}
