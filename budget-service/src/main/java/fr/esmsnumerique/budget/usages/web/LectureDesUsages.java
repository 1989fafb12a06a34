package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.consolidation.model.Execution.Etat;
import fr.esmsnumerique.budget.traitement.application.Taches;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.budget.usages.application.UsagesConsolides;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the finished run a reader asked for, the last one by default: a run that is going on is never read. */
@Component
class LectureDesUsages {

    private final Taches taches;
    private final UsagesConsolides usages;

    LectureDesUsages(Taches taches, UsagesConsolides usages) {
        this.taches = taches;
        this.usages = usages;
    }

    /** A finished run and what it counted. */
    record Lus(ExecutionDeTache execution, List<CompteDUsage> comptes) {}

    Lus lire(@Nullable String traitement, Collection<Region> regions) {
        ExecutionDeTache execution = terminee(traitement);
        return new Lus(execution, usages.lire(execution.id(), regions));
    }

    ExecutionDeTache terminee(@Nullable String traitement) {
        return taches.lister().stream()
                .filter(e -> e.type() == TypeDeTache.CONSOLIDATION_USAGES && e.etat() == Etat.TERMINEE)
                .filter(e -> traitement == null || traitement.equals(e.id()))
                .findFirst()
                .orElseThrow(() -> Probleme.introuvable(
                                "pilotage.usages_non_consolides",
                                "Aucune consolidation des usages n'est terminée"
                                        + (traitement == null ? "" : " sous ce nom")
                                        + ". Un agent de la CNSA ou de la DNS doit la lancer (traitement CONSOLIDATION_USAGES).")
                        .exception());
    }
}
