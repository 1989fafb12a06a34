package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.dossier.model.Evaluations;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Evaluates every clause and moves the application on. The evaluation is stored before the state that rests on it: a crash in between leaves an evaluation nobody
 * refers to, which the next one replaces.
 */
@Service
public class EvaluerRecevabilite {

    private final FaireAvancer faireAvancer;
    private final AssemblerProjet assembler;
    private final EvaluerProjet evaluerProjet;
    private final Evaluations evaluations;
    private final DepotATemps depots;
    private final EcheancesDossier echeances;
    private final Horloge horloge;

    EvaluerRecevabilite(
            FaireAvancer faireAvancer,
            AssemblerProjet assembler,
            EvaluerProjet evaluerProjet,
            Evaluations evaluations,
            DepotATemps depots,
            EcheancesDossier echeances,
            Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.assembler = assembler;
        this.evaluerProjet = evaluerProjet;
        this.evaluations = evaluations;
        this.depots = depots;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    public Resultat evaluer(String id, String agent) {
        AtomicReference<EvaluationConservee> faite = new AtomicReference<>();
        Suite suite = faireAvancer.appliquer(id, dossier -> {
            if (!Operation.EVALUER.estPermiseDepuis(dossier.etat())) {
                return new Suite.Refusee(new Refus.EtatIncompatible(Operation.EVALUER, dossier.etat()));
            }
            Optional<Echeance> complement = complementAttendu(dossier);
            if (complement.isPresent()) {
                return new Suite.Refusee(
                        new Refus.ComplementAttendu(complement.orElseThrow().au()));
            }
            Optional<EvaluationConservee> preparee = preparer(dossier);
            if (preparee.isEmpty()) {
                return new Suite.Refusee(
                        new Refus.ReglesNonVersees(dossier.declare().campagne()));
            }
            EvaluationConservee evaluation = preparee.orElseThrow();
            evaluations.conserver(evaluation);
            faite.set(evaluation);
            return dossier.evaluer(evaluation.id(), evaluation.evaluation(), acte(evaluation.evaluation(), agent));
        });
        return switch (suite) {
            case Suite.Faite(var dossier) -> new Resultat.Evalue(Objects.requireNonNull(faite.get()));
            case Suite.Refusee(var refus) -> new Resultat.Refuse(refus);
        };
    }

    /** A timely incomplete application leaves its carrier the time to complete it; a late one has nothing to wait for (AMB-35). */
    private Optional<Echeance> complementAttendu(Dossier dossier) {
        return dossier.etat() != EtatDossier.INCOMPLET || depots.estTardif(dossier)
                ? Optional.empty()
                : echeances.de(FicheDossier.de(dossier)).stream()
                        .filter(e -> e.nature() == Echeance.Nature.COMPLEMENT && !e.depassee())
                        .findFirst();
    }

    private Optional<EvaluationConservee> preparer(Dossier dossier) {
        Instant depot = Objects.requireNonNull(dossier.deposeLe());
        String id = dossier.id() + "/" + (dossier.instruction().evaluations() + 1);
        return evaluerProjet.evaluer(
                id, dossier.id(), assembler.assembler(dossier.declare(), depot, dossier.id()), dossier.region());
    }

    private Acte acte(Evaluation evaluation, String agent) {
        List<Conclusion> decisives = switch (evaluation.resultat()) {
            case RECEVABLE -> List.of();
            case NON_RECEVABLE -> evaluation.avecIssue(Issue.NON_SATISFAIT);
            case A_INSTRUIRE -> evaluation.avecIssue(Issue.A_INSTRUIRE);
        };
        String detail = decisives.isEmpty()
                ? "Toutes les clauses sont satisfaites ou sans objet."
                : decisives.stream().map(c -> c.clause() + " : " + c.phrase()).collect(Collectors.joining(" "));
        return new Acte(horloge.instant(), agent, "Évaluation de la recevabilité", detail);
    }

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Evalue(EvaluationConservee evaluation) implements Resultat {}

        record Refuse(Refus refus) implements Resultat {}
    }
}
