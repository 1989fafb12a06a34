package fr.esmsnumerique.usage.vraisemblance.model;

/** An anomaly and what was said of its present figures. */
public record AnomalieSuivie(Anomalie anomalie, SuiteAnomalie suite) {

    public SuiteAnomalie.Etat etat() {
        return suite.etat();
    }
}
