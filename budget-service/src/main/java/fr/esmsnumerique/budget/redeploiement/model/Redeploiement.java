package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A redeployment: what is proposed, who signed, what happened. The ledger is the truth of what was frozen and moved; {@link #rapprocher} makes the document say the
 * same, whatever was lost in between.
 *
 * @param historique oldest step first; the first is the proposal
 * @param intention what is being written in the ledger, at most one at a time
 * @param version of the stored document, 0 before it is stored
 */
public record Redeploiement(
        RedeploiementId id,
        Proposition proposition,
        EtatRedeploiement etat,
        List<Signature> signatures,
        List<Etape> historique,
        Optional<Intention> intention,
        long version) {

    private static final Auteur CLOTURE = new Auteur("grand-livre", "Clôture de l'exercice");

    public Redeploiement {
        signatures = List.copyOf(signatures);
        historique = List.copyOf(historique);
    }

    public static Redeploiement proposer(
            RedeploiementId id, Proposition proposition, Auteur auteur, Instant le, String cle) {
        Etape etape = new Etape(le, auteur, EtatRedeploiement.PROPOSE, proposition.motif(), cle);
        return new Redeploiement(
                id, proposition, EtatRedeploiement.PROPOSE, List.of(), List.of(etape), Optional.empty(), 0);
    }

    /** An earlier demand with this key already had its effect. */
    public boolean aServi(String cle) {
        return historique.stream().anyMatch(etape -> etape.cle().equals(cle));
    }

    public boolean estSignePar(Auteur auteur) {
        return signatures.stream().anyMatch(s -> s.auteur().sujet().equals(auteur.sujet()));
    }

    /** Why this person cannot sign in this role, if so. */
    public Optional<MotifRefus> obstacleASigner(Auteur auteur, Qualite qualite) {
        return obstacleAChanger()
                .or(() -> estSignePar(auteur)
                        ? Optional.of(new RefusDeSignature.MemeSignataire(id.toString(), auteur.nom()))
                        : Optional.empty())
                .or(() -> signatures.stream().anyMatch(s -> s.qualite() == qualite)
                        ? Optional.of(new RefusDeSignature.MemeQualite(id.toString(), qualite.name()))
                        : Optional.empty());
    }

    /** Why nothing can be done to it any more, or just now. */
    public Optional<MotifRefus> obstacleAChanger() {
        if (intention.isPresent()) {
            return Optional.of(new RefusDeSignature.SignatureEnCours(id.toString()));
        }
        return switch (etat) {
            case PROPOSE, GELE -> Optional.empty();
            case EXECUTE -> Optional.of(new RefusDeRedeploiement.DejaClos(id.toString(), "exécuté"));
            case REFUSE -> Optional.of(new RefusDeRedeploiement.DejaClos(id.toString(), "refusé"));
        };
    }

    /** The next signature is about to be written in the ledger. */
    public Redeploiement deposerSignature(Auteur auteur, Qualite qualite, Instant systeme, String cle) {
        Geste geste = etat == EtatRedeploiement.PROPOSE
                ? new Geste.PremiereSignature(qualite)
                : new Geste.SecondeSignature(qualite);
        return avec(Optional.of(new Intention(geste, auteur, systeme, cle)));
    }

    /** Frozen credits are about to be given back. */
    public Redeploiement deposerRefus(Auteur auteur, String motif, Instant systeme, String cle) {
        return avec(Optional.of(new Intention(new Geste.Refus(motif), auteur, systeme, cle)));
    }

    /** Nothing is frozen: refused without a mouvement. */
    public Redeploiement refuser(Auteur auteur, String motif, Instant le, String cle) {
        return passer(new Etape(le, auteur, EtatRedeploiement.REFUSE, motif, cle));
    }

    public Redeploiement abandonnerIntention() {
        return avec(Optional.empty());
    }

    /** A resumed intention the ledger refused: nobody waits for the answer, so the history keeps it. */
    public Redeploiement abandonnerIntention(MotifRefus motif, Instant le) {
        return intention
                .map(i -> passer(new Etape(le, i.auteur(), etat, "Sans effet : " + motif.phrase(), "")))
                .orElse(this);
    }

    /** What the intention asks of the ledger. */
    public Demande demande() {
        return switch (intention.orElseThrow().geste()) {
            case Geste.PremiereSignature(Qualite qualite) ->
                new Geler(
                        id.toString(),
                        proposition.repartition(),
                        proposition.jourReference(),
                        proposition.decision(),
                        qualite.name(),
                        proposition.motif());
            case Geste.SecondeSignature(Qualite qualite) ->
                new Redeployer(id.toString(), proposition.repartition(), qualite.name());
            case Geste.Refus(String motif) -> new Degeler(id.toString(), motif);
        };
    }

    /** One effect per redeployment and step, however many times and by whomever it is written. */
    public CleDemande cleAuLivre() {
        String pas = switch (intention.orElseThrow().geste()) {
            case Geste.PremiereSignature premiere -> "GEL";
            case Geste.SecondeSignature seconde -> "REDEPLOIEMENT";
            case Geste.Refus refus -> "DEGEL";
        };
        return new CleDemande(
                "redeploiement|" + id + "|" + pas, proposition.repartition().empreinte());
    }

    /** The same redeployment as the ledger tells it; itself when it says the same already. */
    public Redeploiement rapprocher(SuiviAuLivre suivi) {
        Redeploiement suivant = this;
        for (Mouvement mouvement : suivi.mouvements()) {
            suivant = suivant.suivre(mouvement);
        }
        if (suivi.estCaduc() && !suivant.etat.estClos()) {
            String motif = "La clôture de l'exercice a rendu caducs les crédits gelés.";
            return suivant.passer(new Etape(suivi.luLe(), CLOTURE, EtatRedeploiement.REFUSE, motif, ""));
        }
        return suivant.etat == EtatRedeploiement.REFUSE && suivi.tenu() ? suivant.rendre() : suivant;
    }

    private Redeploiement suivre(Mouvement mouvement) {
        return switch (mouvement.type()) {
            case GEL -> etat == EtatRedeploiement.PROPOSE ? signe(mouvement, EtatRedeploiement.GELE) : this;
            case REDEPLOIEMENT ->
                etat == EtatRedeploiement.EXECUTE ? this : signe(mouvement, EtatRedeploiement.EXECUTE);
            case DEGEL ->
                etat == EtatRedeploiement.REFUSE
                        ? abandonnerIntention()
                        : passer(etape(mouvement, EtatRedeploiement.REFUSE));
            default -> this;
        };
    }

    /** A first signature whose process slept past a refusal: what it froze must be given back. */
    private Redeploiement rendre() {
        Etape refus = historique.getLast();
        return intention.isPresent() ? this : deposerRefus(refus.auteur(), refus.motif(), Instant.EPOCH, "");
    }

    private Redeploiement signe(Mouvement mouvement, EtatRedeploiement nouveau) {
        List<Signature> toutes = new ArrayList<>(signatures);
        toutes.add(new Signature(
                Qualite.valueOf(mouvement.references().lire(References.QUALITE).orElseThrow()),
                mouvement.auteur(),
                mouvement.decideLe(),
                mouvement.id().toString()));
        Redeploiement passe = passer(etape(mouvement, nouveau));
        return new Redeploiement(id, proposition, nouveau, toutes, passe.historique, Optional.empty(), version);
    }

    private Etape etape(Mouvement mouvement, EtatRedeploiement nouveau) {
        String cle = intention
                .filter(i -> i.auteur().equals(mouvement.auteur()))
                .map(Intention::cle)
                .orElse("");
        String motif = nouveau == EtatRedeploiement.REFUSE ? mouvement.motif() : "";
        return new Etape(mouvement.decideLe(), mouvement.auteur(), nouveau, motif, cle);
    }

    private Redeploiement passer(Etape etape) {
        List<Etape> toutes = new ArrayList<>(historique);
        toutes.add(etape);
        return new Redeploiement(id, proposition, etape.etat(), signatures, toutes, Optional.empty(), version);
    }

    private Redeploiement avec(Optional<Intention> nouvelle) {
        return nouvelle.equals(intention)
                ? this
                : new Redeploiement(id, proposition, etat, signatures, historique, nouvelle, version);
    }
}
