package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.DecisionsApi;
import fr.esmsnumerique.contrats.financement.modele.DecisionAttributive;
import fr.esmsnumerique.contrats.financement.modele.DecisionDemande;
import fr.esmsnumerique.financement.subvention.application.PrendreDecision;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Décisions attributives. */
@RestController
class DecisionController implements DecisionsApi {

    private final Acces acces;
    private final PrendreDecision prendre;

    DecisionController(Acces acces, PrendreDecision prendre) {
        this.acces = acces;
        this.prendre = prendre;
    }

    @Override
    public ResponseEntity<DecisionAttributive> prendreDecision(String idempotencyKey, DecisionDemande demande) {
        acces.exiger(demande.getDossierId(), Role.ARS_DECIDEUR);
        Subvention apres = Reponses.ou(prendre.prendre(demande.getDossierId(), acces.agent()))
                .subvention();
        return ResponseEntity.status(HttpStatus.CREATED).body(decision(apres));
    }

    @Override
    public ResponseEntity<DecisionAttributive> lireDecision(String dossierId) {
        return ResponseEntity.ok(decision(acces.lire(dossierId).subvention()));
    }

    private static DecisionAttributive decision(Subvention subvention) {
        return subvention
                .decisionEventuelle()
                .map(d -> SubventionMapper.decision(subvention.dossier(), d))
                .orElseThrow(() -> Probleme.introuvable(
                                "decision.introuvable", "Aucune décision n'est prise sur ce dossier.")
                        .exception());
    }
}
