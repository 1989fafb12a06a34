package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget.JourCite;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.budget.redeploiement.application.SimulerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.EtatDeReference;
import fr.esmsnumerique.contrats.budget.api.PreparationRedeploiementApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeSimulation;
import fr.esmsnumerique.contrats.budget.modele.Simulation;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is looked at before a redeployment is proposed; nothing here has an effect. */
@RestController
class PreparationController implements PreparationRedeploiementApi {

    private final ActeurCourant acteurs;
    private final Registres registres;
    private final ParametresBudget parametres;
    private final SimulerRedeploiement simuler;
    private final Horloge horloge;

    PreparationController(
            ActeurCourant acteurs,
            Registres registres,
            ParametresBudget parametres,
            SimulerRedeploiement simuler,
            Horloge horloge) {
        this.acteurs = acteurs;
        this.registres = registres;
        this.parametres = parametres;
        this.simuler = simuler;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.budget.modele.EtatDeReference> lireEtatDeReference(
            String enveloppe, @Nullable LocalDate au, @Nullable Instant connuLe) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        Registre registre = registre(enveloppe);
        Instant connu = Objects.requireNonNullElse(connuLe, horloge.instant());
        JourCite deLaCampagne = jour(registre);
        // A day asked for must have come; the campaign's own may be ahead, today's state then foretells it.
        if (connu.isAfter(horloge.instant()) || (au != null && au.isAfter(horloge.aujourdhui()))) {
            throw dateFuture();
        }
        LocalDate jour = Objects.requireNonNullElse(au, deLaCampagne.jour());
        LocalDate lu = jour.isAfter(horloge.aujourdhui()) ? horloge.aujourdhui() : jour;
        boolean provisoire = connu.isBefore(Paris.debut(jour.plusDays(1)));
        EtatDeReference etat = EtatDeReference.de(registre.consulter(vue -> vue.depuis(1)), new Situation(lu, connu));
        return ResponseEntity.ok(
                PreparationMapper.de(registre.enveloppe(), jour, provisoire, etat, deLaCampagne.reference(), acteur));
    }

    @Override
    public ResponseEntity<Simulation> simulerRedeploiement(DemandeSimulation demande) {
        acteurs.exiger(RedeploiementController.SIGNATAIRES);
        Registre registre = registre(demande.getEnveloppe());
        LocalDate jour = Objects.requireNonNullElseGet(
                demande.getJourReference(), () -> jour(registre).jour());
        if (jour.getYear() != registre.enveloppe().exercice()) {
            throw Reponses.refus(new RefusDEcheance.ExerciceErrone(registre.enveloppe(), jour));
        }
        var repartition = RedeploiementMapper.repartition(demande.getDonneurs(), demande.getReceveurs());
        return ResponseEntity.ok(PreparationMapper.de(
                registre.enveloppe(), jour, repartition, simuler.executer(registre, repartition, jour)));
    }

    private JourCite jour(Registre registre) {
        EnveloppeId enveloppe = registre.enveloppe();
        return parametres.jourDeRedeploiement(enveloppe.campagne(), enveloppe.jourDeLExercice(horloge.aujourdhui()));
    }

    private Registre registre(String enveloppe) {
        return registres.trouver(EnveloppeId.de(enveloppe)).orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }

    private RuntimeException dateFuture() {
        return Probleme.refus(
                        422,
                        "solde.date_future",
                        "Date future",
                        "L'état d'un jour à venir n'existe pas encore : nous sommes le "
                                + Paris.enLettres(horloge.aujourdhui()) + ".")
                .exception();
    }
}
