package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ReprogrammerDossier;
import fr.esmsnumerique.contrats.budget.api.ReprogrammationApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeReprogrammation;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReprogrammationController implements ReprogrammationApi {

    private final ActeurCourant acteurs;
    private final ReprogrammerDossier reprogrammer;

    ReprogrammationController(ActeurCourant acteurs, ReprogrammerDossier reprogrammer) {
        this.acteurs = acteurs;
        this.reprogrammer = reprogrammer;
    }

    @Override
    public ResponseEntity<Mouvement> reprogrammer(String cle, DemandeReprogrammation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_FINANCIER);
        return Reponses.de(reprogrammer.executer(
                demande.getDossierId(),
                Demandeur.region(acteur),
                demande.getMotif(),
                Demandeur.auteur(acteur),
                Demandeur.cle(acteur, "reprogrammation", cle, demande)));
    }
}
