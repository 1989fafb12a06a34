package fr.esmsnumerique.usage.vraisemblance.model;

import java.util.List;

/** What was said of the anomalies of each project; former words are kept. */
public interface SuitesAnomalies {

    /** The latest last. */
    List<SuiteAnomalie> de(String dossierId);

    void ajouter(String dossierId, SuiteAnomalie suite);
}
