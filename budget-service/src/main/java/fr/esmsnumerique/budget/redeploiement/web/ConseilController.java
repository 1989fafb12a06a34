package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.budget.redeploiement.application.ConseillerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.conseil.Conseil;
import fr.esmsnumerique.budget.redeploiement.model.conseil.SituationDeRegion;
import fr.esmsnumerique.contrats.budget.api.ConseilRedeploiementApi;
import fr.esmsnumerique.contrats.budget.modele.ConseilDeRedeploiement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Advises transfers; those who may sign a redeployment read it. */
@RestController
class ConseilController implements ConseilRedeploiementApi {

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final ParametresBudget parametres;
    private final ConseillerRedeploiement conseiller;
    private final Horloge horloge;

    ConseilController(
            ActeurCourant acteurs,
            Registres registres,
            ParametresBudget parametres,
            ConseillerRedeploiement conseiller,
            Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.parametres = parametres;
        this.conseiller = conseiller;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ConseilDeRedeploiement> conseillerRedeploiement(String enveloppe) {
        acteurs.exiger(RedeploiementController.SIGNATAIRES);
        EnveloppeId id = EnveloppeId.de(enveloppe);
        Registre registre = registres.trouver(id).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
        LocalDate aujourdhui = horloge.aujourdhui();
        LocalDate regles = id.jourDeLExercice(aujourdhui);
        LocalDate jour = parametres.jourDeRedeploiement(id.campagne(), regles).jour();
        LocalDate limite = parametres.echeances(id.campagne(), regles).redeployeJusquau();
        // A reference day to come: today's state foretells it, as the page of that day does.
        LocalDate lu = jour.isAfter(aujourdhui) ? aujourdhui : jour;
        List<SituationDeRegion> situations =
                aujourdhui.isAfter(limite) ? List.of() : conseiller.situations(registre, lu);
        return ResponseEntity.ok(ConseilMapper.de(id, jour, limite, aujourdhui, situations, Conseil.de(situations)));
    }
}
