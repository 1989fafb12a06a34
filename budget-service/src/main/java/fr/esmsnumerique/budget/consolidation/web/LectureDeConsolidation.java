package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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

    /** The last finished run of that year whose situation is of that day or before. */
    public Lue auPlusTard(int exercice, LocalDate jour) {
        Execution derniere =
                consolidations
                        .lister(new Criteres(null, Execution.Etat.TERMINEE, null), Optional.empty(), Integer.MAX_VALUE)
                        .stream()
                        .filter(e -> e.enveloppe().exercice() == exercice)
                        .filter(e -> !e.situationAu().isAfter(jour))
                        .max(Comparator.comparing(Execution::situationAu).thenComparing(Execution.ORDRE))
                        .orElseThrow(() ->
                                aucune("dont la situation soit au " + Paris.enLettres(jour) + " ou avant", exercice));
        return new Lue(derniere, consolidations.tableau(derniere.id()).orElseThrow());
    }

    private static ProblemeException aucune(String precision, int exercice) {
        return Probleme.introuvable(
                        "pilotage.aucune_consolidation",
                        "Aucune consolidation " + precision + " n'est terminée pour l'exercice " + exercice
                                + ". Un agent de la CNSA ou de la DNS doit la lancer.")
                .exception();
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
        return Probleme.introuvable(
                "consolidation.introuvable",
                "Aucune consolidation de cet exercice ne porte cet identifiant. Choisissez-la dans la liste des consolidations.");
    }
}
