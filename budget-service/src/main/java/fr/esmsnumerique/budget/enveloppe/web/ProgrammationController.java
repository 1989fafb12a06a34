package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.DeprogrammerDossier;
import fr.esmsnumerique.budget.enveloppe.application.ProgrammerDossier;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.contrats.budget.api.ProgrammationApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeDeprogrammation;
import fr.esmsnumerique.contrats.budget.modele.DemandeProgrammation;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammationController implements ProgrammationApi {

    private final ActeurCourant acteurs;
    private final ProgrammerDossier programmer;
    private final DeprogrammerDossier deprogrammer;

    ProgrammationController(ActeurCourant acteurs, ProgrammerDossier programmer, DeprogrammerDossier deprogrammer) {
        this.acteurs = acteurs;
        this.programmer = programmer;
        this.deprogrammer = deprogrammer;
    }

    @Override
    public ResponseEntity<Mouvement> programmer(String cle, DemandeProgrammation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_FINANCIER);
        return Reponses.de(programmer.executer(
                demande.getDossierId(),
                Demandeur.region(acteur),
                Demandeur.auteur(acteur),
                Demandeur.cle(acteur, "programmation", cle, demande)));
    }

    @Override
    public ResponseEntity<Mouvement> deprogrammer(String cle, DemandeDeprogrammation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_FINANCIER);
        Deprogrammer liberation =
                new Deprogrammer(demande.getDossierId(), Titulaire.de(Demandeur.region(acteur)), demande.getMotif());
        return Reponses.de(deprogrammer.executer(
                liberation, Demandeur.auteur(acteur), Demandeur.cle(acteur, "deprogrammation", cle, demande)));
    }
}
