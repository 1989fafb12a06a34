package fr.esmsnumerique.demo.plateforme;

import java.time.Instant;

/** An access token; tokens follow the system's time, never the demo clock. */
record Jeton(String valeur, Instant expireLe) {

    private static final int MARGE_SECONDES = 60;

    boolean utilisable(Instant maintenant) {
        return maintenant.isBefore(expireLe.minusSeconds(MARGE_SECONDES));
    }
}
