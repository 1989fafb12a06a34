package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.contrats.budget.api.RetraitApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeRetrait;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RetraitController implements RetraitApi {

    private final ActeurCourant acteurs;
    private final RetirerEngagement retirer;

    RetraitController(ActeurCourant acteurs, RetirerEngagement retirer) {
        this.acteurs = acteurs;
        this.retirer = retirer;
    }

    @Override
    public ResponseEntity<Mouvement> retirer(String cle, DemandeRetrait demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        Ordre ordre = new Ordre(
                demande.getDossierId(),
                Demandeur.region(acteur),
                EtendueDuRetrait.de(
                        Optional.ofNullable(demande.getMontantCentimes()).map(Montant::new)),
                demande.getActe(),
                demande.getMotif());
        return Reponses.de(
                retirer.executer(ordre, Demandeur.auteur(acteur), Demandeur.cle(acteur, "retrait", cle, demande)));
    }
}
