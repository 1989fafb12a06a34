package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.CloreExercice;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.contrats.budget.api.ClotureApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeCloture;
import fr.esmsnumerique.contrats.budget.modele.EtatCloture;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClotureController implements ClotureApi {

    private final ActeurCourant acteurs;
    private final CloreExercice clore;

    ClotureController(ActeurCourant acteurs, CloreExercice clore) {
        this.acteurs = acteurs;
        this.clore = clore;
    }

    @Override
    public ResponseEntity<EtatCloture> lireCloture(String enveloppe) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        EnveloppeId id = EnveloppeId.de(enveloppe);
        return clore.etat(id)
                .map(etat -> ResponseEntity.ok(ClotureMapper.de(id, etat, acteur)))
                .orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }

    @Override
    public ResponseEntity<Mouvement> clore(String cle, DemandeCloture demande) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE);
        return Reponses.de(clore.executer(
                EnveloppeId.de(demande.getEnveloppe()),
                demande.getMotif(),
                Demandeur.auteur(acteur),
                Demandeur.cle(acteur, "cloture", cle, demande)));
    }
}
