package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.EnregistrerSaisie;
import fr.esmsnumerique.budget.enveloppe.application.EnregistrerSaisie.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EngagementEnCours;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Inchangee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Refusee;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.contrats.budget.api.SaisieApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeSaisieGestionnaire;
import fr.esmsnumerique.contrats.budget.modele.SaisieGestionnaire;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SaisieController implements SaisieApi {

    private final ActeurCourant acteurs;
    private final EnregistrerSaisie enregistrer;

    SaisieController(ActeurCourant acteurs, EnregistrerSaisie enregistrer) {
        this.acteurs = acteurs;
        this.enregistrer = enregistrer;
    }

    @Override
    public ResponseEntity<SaisieGestionnaire> lireSaisieGestionnaire(String dossierId) {
        acteurs.exiger(Lecteurs.DU_BUDGET);
        EngagementEnCours engagement = enregistrer.engagement(dossierId).orElseGet(() -> {
            Region.deCode(dossierId.split("-", -1)[1]).ifPresent(acteurs::exigerRegion);
            throw Reponses.refus(new RefusDeCredit.RienDEngage(dossierId));
        });
        acteurs.exigerRegion(engagement.titulaire().region().orElseThrow());
        return enregistrer
                .lire(engagement)
                .map(saisie -> ResponseEntity.ok(SaisieMapper.de(engagement, saisie)))
                .orElseThrow(() -> Probleme.introuvable(
                                "saisie.introuvable",
                                "L'engagement du dossier " + dossierId
                                        + " n'est pas encore saisi chez le gestionnaire du fonds.")
                        .exception());
    }

    @Override
    public ResponseEntity<SaisieGestionnaire> enregistrerSaisieGestionnaire(
            String dossierId, String cle, DemandeSaisieGestionnaire demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_FINANCIER, Role.ARS_DECIDEUR);
        Ordre ordre = new Ordre(
                dossierId,
                Demandeur.region(acteur),
                demande.getNumero(),
                demande.getDateSaisie(),
                Objects.requireNonNullElse(demande.getMotif(), ""));
        return switch (enregistrer.executer(ordre, Demandeur.auteur(acteur))) {
            case Changee(var saisie) -> reponse(dossierId, saisie);
            case Inchangee(var saisie) -> reponse(dossierId, saisie);
            case Refusee(MotifRefus motif) -> throw Reponses.refus(motif);
        };
    }

    private ResponseEntity<SaisieGestionnaire> reponse(
            String dossierId, fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire saisie) {
        return ResponseEntity.ok(
                SaisieMapper.de(enregistrer.engagement(dossierId).orElseThrow(), saisie));
    }
}
