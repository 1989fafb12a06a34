package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCircuit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCloture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDePaiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.support.idempotence.IdempotenceFilter;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import fr.esmsnumerique.support.web.Probleme.Explication;
import fr.esmsnumerique.support.web.Probleme.Manque;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns what the ledger answers into what the contract publishes. */
public final class Reponses {

    private static final int ACCES = 403;
    private static final int INTROUVABLE = 404;
    private static final int CONFLIT = 409;
    private static final int INVALIDE = 422;
    private static final int INDISPONIBLE = 503;

    private Reponses() {}

    public static ResponseEntity<Mouvement> de(Issue issue) {
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

    public static ProblemeException enveloppeIntrouvable(String enveloppe) {
        return Probleme.introuvable("enveloppe.introuvable", "L'enveloppe " + enveloppe + " n'est pas ouverte.")
                .exception();
    }

    /** A refusal of the ledger, as the contract publishes it. */
    public static ProblemeException refus(MotifRefus motif) {
        String detail = motif.phrase() + " [" + motif.reference().citation() + "]";
        return new Probleme(statut(motif), motif.code(), titre(motif), detail, erreurs(motif))
                .expliquePar(explication(motif))
                .exception();
    }

    /** One line per thing wrong, when several are. */
    private static List<ErreurChamp> erreurs(MotifRefus motif) {
        return switch (motif) {
            case RefusDeRedeploiement.RepartitionInvalide(var anomalies) ->
                anomalies.stream()
                        .map(anomalie -> new ErreurChamp(anomalie.code(), anomalie.phrase()))
                        .toList();
            case RefusDeRedeploiement.CessionImpossible(var obstacles) ->
                obstacles.stream()
                        .map(obstacle ->
                                new ErreurChamp("donneurs[" + obstacle.donneur().code() + "]", obstacle.phrase()))
                        .toList();
            default -> List.of();
        };
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
            case RefusDeProgrammation programmation -> "Crédits";
            case RefusDOuverture ouverture -> "Crédits";
            case RefusDEcheance echeance -> "Échéance";
            case RefusDePaiement paiement -> "Paiement";
            case RefusDeRedeploiement redeploiement -> "Redéploiement";
            case RefusDeSignature signature -> "Redéploiement";
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
            case RefusDOuverture.EnveloppeNonOuverte absente -> INTROUVABLE;
            case RefusDOuverture ouverture -> CONFLIT;
            case RefusDeCredit.MontantNul nul -> INVALIDE;
            case RefusDeCredit credit -> CONFLIT;
            case RefusDeProgrammation programmation -> CONFLIT;
            case RefusDEcheance.DateInvalide date -> INVALIDE;
            case RefusDEcheance echeance -> CONFLIT;
            case RefusDePaiement paiement -> CONFLIT;
            case RefusDeSignature.MemeSignataire meme -> ACCES;
            case RefusDeSignature.MemeQualite meme -> ACCES;
            case RefusDeRedeploiement.RepartitionInvalide invalide -> INVALIDE;
            case RefusDeRedeploiement.DecisionRequise decision -> INVALIDE;
            case RefusDeRedeploiement redeploiement -> CONFLIT;
            case RefusDeSignature signature -> CONFLIT;
            case RefusDeTenue.SeparationDesRoles meme -> ACCES;
            case RefusDeTenue.AutreRegion autre -> ACCES;
            case RefusDeTenue.CorrectionImpossible impossible -> CONFLIT;
            case RefusDeTenue.CleReutilisee cle -> INVALIDE;
            case RefusDeTenue.MotifDeSaisieRequis motifRequis -> INVALIDE;
            case RefusDeTenue.HorlogeEnRecul recul -> INDISPONIBLE;
        };
    }
}
