package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Completude;
import fr.esmsnumerique.eligibilite.dossier.model.Completude.PiecesManquantes;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Which documents are still owed, as the DOC clauses of the campaign say: the same clauses that recevability will evaluate. */
@Service
public class VerifierCompletude {

    private static final String FAMILLE = "DOC-";

    private final FaireAvancer faireAvancer;
    private final AssemblerProjet assembler;
    private final EvaluerProjet evaluerProjet;
    private final LireRegles regles;
    private final Horloge horloge;

    VerifierCompletude(
            FaireAvancer faireAvancer,
            AssemblerProjet assembler,
            EvaluerProjet evaluerProjet,
            LireRegles regles,
            Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.assembler = assembler;
        this.evaluerProjet = evaluerProjet;
        this.regles = regles;
        this.horloge = horloge;
    }

    public Suite verifier(String id, String agent) {
        return faireAvancer.appliquer(id, dossier -> {
            if (!Operation.VERIFIER_COMPLETUDE.estPermiseDepuis(dossier.etat())) {
                return new Suite.Refusee(new Refus.EtatIncompatible(Operation.VERIFIER_COMPLETUDE, dossier.etat()));
            }
            Optional<ParametresCampagne> parametres =
                    regles.enVigueur(dossier.declare().campagne());
            if (parametres.isEmpty()) {
                return new Suite.Refusee(
                        new Refus.ReglesNonVersees(dossier.declare().campagne()));
            }
            Completude completude =
                    new Completude(horloge.instant(), agent, manquantes(dossier, parametres.orElseThrow()));
            String detail = completude.complet()
                    ? "Toutes les pièces exigées sont au dossier."
                    : completude.manquantes().stream()
                            .map(m -> m.clause() + " : " + m.phrase())
                            .collect(Collectors.joining(" "));
            return dossier.verifier(
                    completude, new Acte(completude.verifieeLe(), agent, "Vérification des pièces", detail));
        });
    }

    private List<PiecesManquantes> manquantes(Dossier dossier, ParametresCampagne parametres) {
        Instant depot = Objects.requireNonNull(dossier.deposeLe());
        Projet projet = assembler.completer(dossier.declare(), depot);
        return evaluerProjet.verdicts(parametres, projet, dossier.region()).conclusions().stream()
                .filter(c -> c.clause().startsWith(FAMILLE))
                .filter(c -> c.verdict().issue() == Issue.NON_SATISFAIT
                        || c.verdict().issue() == Issue.A_INSTRUIRE)
                .map(c -> manquantes(projet, c))
                .filter(m -> !m.codes().isEmpty())
                .toList();
    }

    /** What the clause asks for, as its fact says, and the file does not hold. */
    private static PiecesManquantes manquantes(Projet projet, Conclusion conclusion) {
        List<CodePiece> codes = conclusion.faits().stream()
                .filter(fait -> fait.nom().equals(Fait.PIECES_DEMANDEES))
                .flatMap(fait -> Arrays.stream(fait.valeur().split(", ")))
                .map(CodePiece::valueOf)
                .filter(code -> !projet.contient(code))
                .sorted()
                .toList();
        return new PiecesManquantes(conclusion.clause(), conclusion.phrase(), codes);
    }
}
