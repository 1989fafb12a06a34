package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the finished run a reader asked for, or says why there is none. */
@Component
public class LectureDeConsolidation {

    private final Consolidations consolidations;

    public LectureDeConsolidation(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    /** A finished run with its table. */
    public record Lue(Execution execution, TableauNational tableau) {}

    /** @param id a past run of that year; the last finished one when absent */
    public Lue deLExercice(int exercice, @Nullable String id) {
        if (id != null) {
            Lue lue = terminee(id);
            if (lue.execution().enveloppe().exercice() != exercice) {
                throw introuvable().exception();
            }
            return lue;
        }
        Execution derniere = consolidations
                .derniereTerminee(exercice)
                .orElseThrow(() -> Probleme.introuvable(
                                "pilotage.aucune_consolidation",
                                "Aucune consolidation n'est terminée pour l'exercice " + exercice
                                        + ". Un agent de la CNSA ou de la DNS doit la lancer.")
                        .exception());
        return new Lue(derniere, consolidations.tableau(derniere.id()).orElseThrow());
    }

    public Lue terminee(String id) {
        Execution execution =
                consolidations.lire(id).orElseThrow(() -> introuvable().exception());
        if (execution.etat() != Execution.Etat.TERMINEE) {
            throw Probleme.conflit(
                            "consolidation.inachevee",
                            "Consolidation inachevée",
                            "La consolidation " + id
                                    + " n'est pas terminée : ses chiffres seraient partiels. Attendez sa fin ou reprenez-la.")
                    .exception();
        }
        return new Lue(execution, consolidations.tableau(id).orElseThrow());
    }

    static Probleme introuvable() {
        return Probleme.introuvable("consolidation.introuvable", "Aucune consolidation ne porte cet identifiant.");
    }
}
