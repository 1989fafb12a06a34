package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Issue;
import fr.esmsnumerique.budget.enveloppe.model.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeCircuit;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeCloture;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.RefusDePaiement;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeTenue;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.idempotence.IdempotenceFilter;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.Explication;
import fr.esmsnumerique.support.web.Probleme.Manque;
import fr.esmsnumerique.support.web.ProblemeException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns what the ledger answers into what the contract publishes. */
final class Reponses {

    private static final int ACCES = 403;
    private static final int INTROUVABLE = 404;
    private static final int CONFLIT = 409;
    private static final int INVALIDE = 422;
    private static final int INDISPONIBLE = 503;

    private Reponses() {}

    static ResponseEntity<Mouvement> de(Issue issue) {
        return switch (issue) {
            case Issue.Ecrite(var mouvement, boolean rejoue) -> {
                ResponseEntity.BodyBuilder reponse = ResponseEntity.status(HttpStatus.CREATED);
                if (rejoue) {
                    reponse.header(IdempotenceFilter.REJOUE, "true");
                }
                yield reponse.body(MouvementMapper.de(mouvement));
            }
            case Issue.Refusee(MotifRefus motif) -> throw refus(motif);
        };
    }

    static ProblemeException enveloppeIntrouvable(String enveloppe) {
        return Probleme.introuvable("enveloppe.introuvable", "L'enveloppe " + enveloppe + " n'est pas ouverte.")
                .exception();
    }

    static ProblemeException refus(MotifRefus motif) {
        String detail = motif.phrase() + " [" + motif.reference().citation() + "]";
        return Probleme.refus(statut(motif), motif.code(), titre(motif), detail)
                .expliquePar(explication(motif))
                .exception();
    }

    private static Explication explication(MotifRefus motif) {
        return new Explication(
                motif.reference(),
                motif.manque()
                        .map(manque -> new Manque(manque.disponible(), manque.demande()))
                        .orElse(null),
                motif.action(),
                motif.autreLecture().orElse(null));
    }

    private static String titre(MotifRefus motif) {
        return switch (motif) {
            case RefusDeCloture cloture -> "Fin d'exercice";
            case RefusDeCircuit circuit -> "Circuit d'engagement";
            case RefusDeCredit credit -> "Crédits";
            case RefusDEcheance echeance -> "Échéance";
            case RefusDePaiement paiement -> "Paiement";
            case RefusDeRedeploiement redeploiement -> "Redéploiement";
            case RefusDeTenue tenue -> "Écriture refusée";
        };
    }

    private static int statut(MotifRefus motif) {
        return switch (motif) {
            case RefusDeCloture cloture -> CONFLIT;
            case RefusDeCircuit.SansDelegation sans -> ACCES;
            case RefusDeCircuit.HorsVigueur hors -> ACCES;
            case RefusDeCircuit.PlafondDepasse plafond -> ACCES;
            case RefusDeCircuit.DelegationIntrouvable absente -> INTROUVABLE;
            case RefusDeCircuit.DatesInvalides dates -> INVALIDE;
            case RefusDeCircuit.DelegationASoiMeme soi -> INVALIDE;
            case RefusDeCircuit circuit -> CONFLIT;
            case RefusDeCredit.EnveloppeNonOuverte absente -> INTROUVABLE;
            case RefusDeCredit.MontantNul nul -> INVALIDE;
            case RefusDeCredit credit -> CONFLIT;
            case RefusDEcheance.DateInvalide date -> INVALIDE;
            case RefusDEcheance echeance -> CONFLIT;
            case RefusDePaiement paiement -> CONFLIT;
            case RefusDeRedeploiement.MemeSignataire meme -> ACCES;
            case RefusDeRedeploiement.MemeQualite meme -> ACCES;
            case RefusDeRedeploiement.RepartitionInvalide invalide -> INVALIDE;
            case RefusDeRedeploiement redeploiement -> CONFLIT;
            case RefusDeTenue.SeparationDesRoles meme -> ACCES;
            case RefusDeTenue.AutreRegion autre -> ACCES;
            case RefusDeTenue.CorrectionImpossible impossible -> CONFLIT;
            case RefusDeTenue.CleReutilisee cle -> INVALIDE;
            case RefusDeTenue.MotifDeSaisieRequis motifRequis -> INVALIDE;
            case RefusDeTenue.HorlogeEnRecul recul -> INDISPONIBLE;
        };
    }
}
