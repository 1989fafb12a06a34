package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.EngagerDossier;
import fr.esmsnumerique.budget.enveloppe.application.EngagerDossier.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Derogation;
import fr.esmsnumerique.contrats.budget.api.EngagementApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeEngagement;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EngagementController implements EngagementApi {

    private final ActeurCourant acteurs;
    private final EngagerDossier engager;

    EngagementController(ActeurCourant acteurs, EngagerDossier engager) {
        this.acteurs = acteurs;
        this.engager = engager;
    }

    @Override
    public ResponseEntity<Mouvement> engager(String cle, DemandeEngagement demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR, Role.ARS_FINANCIER, Role.ARS_INSTRUCTEUR);
        Ordre ordre = new Ordre(
                demande.getDossierId(),
                Demandeur.region(acteur),
                acteur.aRole(Role.ARS_DECIDEUR),
                Optional.ofNullable(demande.getMontantCentimes()).map(Montant::new),
                Optional.ofNullable(demande.getDerogation())
                        .map(d -> new Derogation(d.getAccordeePar(), d.getMotif())));
        return Reponses.de(
                engager.executer(ordre, Demandeur.auteur(acteur), Demandeur.cle(acteur, "engagement", cle, demande)));
    }
}
