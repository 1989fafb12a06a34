package fr.esmsnumerique.local.compte;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence instead of three pages of stack. */
class ReglageRefuseAnalyzer extends AbstractFailureAnalyzer<ReglageRefuse> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, ReglageRefuse refus) {
        return new FailureAnalysis("Le service d'identité ne démarre pas.", refus.getMessage(), refus);
    }
}
