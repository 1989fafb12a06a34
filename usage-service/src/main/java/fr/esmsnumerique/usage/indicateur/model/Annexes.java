package fr.esmsnumerique.usage.indicateur.model;

import java.time.Instant;
import java.util.Map;

/** Where the annex of a campaign is read. */
public interface Annexes {

    Annexe enVigueur(String campagne);

    /** When the annex of each campaign last changed; a campaign without any accepted adjustment is absent. */
    Map<String, Instant> dernieresDecisions();
}
