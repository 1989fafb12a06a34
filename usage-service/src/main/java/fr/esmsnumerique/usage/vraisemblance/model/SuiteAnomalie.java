package fr.esmsnumerique.usage.vraisemblance.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said of an anomaly.
 *
 * @param valeurs figures it was said of: others need another word
 */
public record SuiteAnomalie(
        String anomalieId,
        String valeurs,
        @Nullable Parole explication,
        @Nullable Parole acceptation) {

    /** Who said what, when. */
    public record Parole(String texte, String par, Instant le) {}

    /** Where it is. */
    public enum Etat {
        OUVERTE,
        EXPLIQUEE,
        ACCEPTEE
    }

    public static SuiteAnomalie aucune(Anomalie anomalie) {
        return new SuiteAnomalie(anomalie.id(), anomalie.valeurs(), null, null);
    }

    public Etat etat() {
        if (acceptation != null) {
            return Etat.ACCEPTEE;
        }
        return explication == null ? Etat.OUVERTE : Etat.EXPLIQUEE;
    }

    public SuiteAnomalie expliquee(Parole parole) {
        return new SuiteAnomalie(anomalieId, valeurs, parole, acceptation);
    }

    public SuiteAnomalie acceptee(Parole parole) {
        return new SuiteAnomalie(anomalieId, valeurs, explication, parole);
    }
}
