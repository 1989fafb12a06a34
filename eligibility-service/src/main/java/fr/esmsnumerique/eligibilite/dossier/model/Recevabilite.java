package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the last evaluation left, and the verdicts given since.
 *
 * @param evaluationId the evaluation, kept whole elsewhere
 * @param aInstruire clauses that a person decides
 * @param ecartees lines set aside, once per clause that does so
 * @param verdicts given so far, one per clause
 */
public record Recevabilite(
        String evaluationId, List<String> aInstruire, List<LigneEcartee> ecartees, List<VerdictHumain> verdicts) {

    private static final String ROUTAGE = "ELI-25";

    public Recevabilite {
        aInstruire = List.copyOf(aInstruire);
        ecartees = List.copyOf(ecartees);
        verdicts = List.copyOf(verdicts);
    }

    static Recevabilite de(String evaluationId, Evaluation evaluation) {
        return new Recevabilite(
                evaluationId,
                evaluation.avecIssue(Verdict.Issue.A_INSTRUIRE).stream()
                        .map(Conclusion::clause)
                        .toList(),
                evaluation.conclusions().stream()
                        .flatMap(c -> c.lignesEcartees().stream())
                        .toList(),
                List.of());
    }

    Recevabilite avec(VerdictHumain verdict) {
        List<VerdictHumain> suite = new ArrayList<>(verdicts);
        suite.add(verdict);
        return new Recevabilite(evaluationId, aInstruire, ecartees, suite);
    }

    public List<String> enAttente() {
        Set<String> tranchees = clauses(verdicts);
        return aInstruire.stream().filter(c -> !tranchees.contains(c)).toList();
    }

    /** Reorienting answers the clause of routing: no verdict is expected on it any more. */
    List<String> enAttenteHorsRoutage() {
        return enAttente().stream().filter(c -> !c.equals(ROUTAGE)).toList();
    }

    /** Lines that do not count, each once: those of a clause a person found satisfied count again. */
    public List<LigneEcartee> lignesEcartees() {
        Set<String> levees =
                clauses(verdicts.stream().filter(VerdictHumain::satisfait).toList());
        Set<Integer> vus = new HashSet<>();
        return ecartees.stream()
                .filter(l -> !levees.contains(l.clause()))
                .filter(l -> vus.add(l.rang()))
                .toList();
    }

    /**
     * Where the verdicts lead. A refusal on a clause of line only keeps its lines aside, as the other establishments are not at fault.
     *
     * @param nombreLignes lines of the application
     */
    EtatDossier etat(int nombreLignes) {
        if (!enAttente().isEmpty()) {
            return EtatDossier.EN_INSTRUCTION;
        }
        boolean refus = verdicts.stream().anyMatch(v -> !v.satisfait() && !porteSurDesLignes(v.clause()));
        return refus || lignesEcartees().size() >= nombreLignes ? EtatDossier.NON_RECEVABLE : EtatDossier.RECEVABLE;
    }

    private boolean porteSurDesLignes(String clause) {
        return ecartees.stream().anyMatch(l -> l.clause().equals(clause));
    }

    private static Set<String> clauses(List<VerdictHumain> verdicts) {
        Set<String> clauses = new HashSet<>();
        verdicts.forEach(v -> clauses.add(v.clause()));
        return clauses;
    }
}
