package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.NotifierRegion;
import fr.esmsnumerique.budget.enveloppe.application.OuvrirEnveloppe;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.contrats.budget.api.EnveloppeApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeNotificationAe;
import fr.esmsnumerique.contrats.budget.modele.DemandeOuverture;
import fr.esmsnumerique.contrats.budget.modele.Enveloppe;
import fr.esmsnumerique.contrats.budget.modele.ListeEnveloppes;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.contrats.budget.modele.RepereNational;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EnveloppeController implements EnveloppeApi {

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final OuvrirEnveloppe ouvrir;
    private final NotifierRegion notifier;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    EnveloppeController(
            ActeurCourant acteurs,
            Registres registres,
            OuvrirEnveloppe ouvrir,
            NotifierRegion notifier,
            ParametresBudget parametres,
            Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.ouvrir = ouvrir;
        this.notifier = notifier;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeEnveloppes> listerEnveloppes() {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        return ResponseEntity.ok(new ListeEnveloppes()
                .elements(registres.tous().stream()
                        .map(registre -> enveloppe(registre, acteur))
                        .toList()));
    }

    @Override
    public ResponseEntity<Mouvement> ouvrirEnveloppe(String cle, DemandeOuverture demande) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE);
        return Reponses.de(ouvrir.executer(
                new EnveloppeId(demande.getExercice(), demande.getCampagne()),
                new Montant(demande.getMontantCentimes()),
                demande.getDecision(),
                Demandeur.auteur(acteur),
                Demandeur.cle(acteur, "ouverture", cle, demande)));
    }

    @Override
    public ResponseEntity<Mouvement> notifierAe(String enveloppe, String cle, DemandeNotificationAe demande) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE);
        NotifierAe notification = new NotifierAe(
                Region.deCode(demande.getRegion()).orElseThrow(),
                demande.getMontantCentimes(),
                demande.getCirculaire(),
                demande.getDateCirculaire());
        return Reponses.de(notifier.executer(
                EnveloppeId.de(enveloppe),
                notification,
                Demandeur.auteur(acteur),
                Demandeur.cle(acteur, "notification-ae " + enveloppe, cle, demande)));
    }

    private Enveloppe enveloppe(Registre registre, Acteur acteur) {
        EnveloppeId id = registre.enveloppe();
        Balance balance = registre.balance();
        return new Enveloppe()
                .id(id.toString())
                .exercice(id.exercice())
                .campagne(id.campagne())
                .ouvertCentimes(balance.ouvert())
                .reserveCentimes(acteur.estNational() ? balance.reserve() : null)
                .dernierMouvement(balance.sequence())
                .repereNational(parametres
                        .repereNational(id.campagne(), horloge.aujourdhui())
                        .map(repere -> new RepereNational()
                                .montantCentimes(repere.montant().centimes())
                                .depasse(balance.ouvert() > repere.montant().centimes())
                                .reference(Citations.de(repere.reference())))
                        .orElse(null));
    }
}
