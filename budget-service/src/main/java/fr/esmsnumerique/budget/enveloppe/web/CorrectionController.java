package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.CorrigerMouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.contrats.budget.api.CorrectionApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeCorrection;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CorrectionController implements CorrectionApi {

    private final ActeurCourant acteurs;
    private final CorrigerMouvement corriger;

    CorrectionController(ActeurCourant acteurs, CorrigerMouvement corriger) {
        this.acteurs = acteurs;
        this.corriger = corriger;
    }

    @Override
    public ResponseEntity<Mouvement> corriger(String cle, DemandeCorrection demande) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE, Role.ARS_FINANCIER);
        return identifiant(demande.getMouvementId())
                .flatMap(id -> corriger.executer(
                        id,
                        demande.getMotif(),
                        this::autoriser,
                        Demandeur.auteur(acteur),
                        Demandeur.cle(acteur, "correction", cle, demande)))
                .map(Reponses::de)
                .orElseThrow(() -> Probleme.introuvable(
                                "mouvement.introuvable", "Le mouvement " + demande.getMouvementId() + " n'existe pas.")
                        .exception());
    }

    /** The contract's form has room for number 0, which no mouvement bears. */
    private static Optional<MouvementId> identifiant(String texte) {
        return texte.endsWith("/000000000000") ? Optional.empty() : Optional.of(MouvementId.de(texte));
    }

    /** Each corrects what it writes: CNSA the envelope, the ARS its own programming. */
    private void autoriser(fr.esmsnumerique.budget.enveloppe.model.Mouvement mouvement) {
        if (mouvement.dossier().isEmpty()) {
            acteurs.exiger(Role.CNSA_PILOTE);
        } else {
            Acteur financier = acteurs.exiger(Role.ARS_FINANCIER);
            mouvement
                    .titulaire()
                    .flatMap(Titulaire::region)
                    .ifPresent(region -> Demandeur.exigerSienne(financier, region));
        }
    }
}
