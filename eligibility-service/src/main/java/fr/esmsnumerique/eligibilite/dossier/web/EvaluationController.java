package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.EvaluationApi;
import fr.esmsnumerique.contrats.eligibilite.modele.Evaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.ProjetAEvaluer;
import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.dossier.application.SimulerRecevabilite;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Simulation, open to every authenticated caller; it says nothing of other applications. */
@RestController
class EvaluationController implements EvaluationApi {

    private final SimulerRecevabilite simuler;
    private final JsonDossier json;
    private final ActeurCourant acteurs;

    EvaluationController(SimulerRecevabilite simuler, JsonDossier json, ActeurCourant acteurs) {
        this.simuler = simuler;
        this.json = json;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<Evaluation> evaluerProjet(ProjetAEvaluer corps) {
        acteurs.acteur();
        return simuler.simuler(json.declare(corps.getDonnees()), corps.getDeposeLe())
                .map(e -> ResponseEntity.ok(EvaluationMapper.evaluation(e, List.of())))
                .orElseThrow(() -> Refuser.reglesNonVersees(corps.getDonnees().getCampagne())
                        .exception());
    }
}
