package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What-if: the clauses of recevability on a project that is not filed. Other applications are left out, as the caller may not see them. */
@Service
public class SimulerRecevabilite {

    private final AssemblerProjet assembler;
    private final EvaluerProjet evaluerProjet;
    private final Horloge horloge;

    public SimulerRecevabilite(AssemblerProjet assembler, EvaluerProjet evaluerProjet, Horloge horloge) {
        this.assembler = assembler;
        this.evaluerProjet = evaluerProjet;
        this.horloge = horloge;
    }

    /** @return empty when no rules are on file for the campaign */
    public Optional<EvaluationConservee> simuler(ProjetDeclare declare, @Nullable Instant depot) {
        Instant instant = depot == null ? horloge.instant() : depot;
        Projet projet = assembler.assemblerEnPublic(declare.avecPiecesDeposees(instant), instant);
        return evaluerProjet.evaluer("", "", projet, Regions.pivot(projet));
    }
}
