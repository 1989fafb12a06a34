package fr.esmsnumerique.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The sentences alone: a stack would hide them. */
final class AnalyseDuRefus extends AbstractFailureAnalyzer<ProductionRefusee> {

    @Override
    protected FailureAnalysis analyze(Throwable racine, ProductionRefusee refus) {
        return new FailureAnalysis(
                "Le profil « production » refuse ces réglages :\n" + refus.getMessage(),
                "Donnez ces variables (docs/operations/production.md), ou retirez le profil sur un poste de démonstration.",
                refus);
    }
}
