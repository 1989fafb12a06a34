package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.web.Demandeur;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.budget.redeploiement.application.ConsulterRedeploiements;
import fr.esmsnumerique.budget.redeploiement.application.ProposerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.RefuserRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.Resultat;
import fr.esmsnumerique.budget.redeploiement.application.SignerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.contrats.budget.api.RedeploiementApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.DemandeRefusRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.EtatRedeploiement;
import fr.esmsnumerique.contrats.budget.modele.PageRedeploiements;
import fr.esmsnumerique.contrats.budget.modele.Redeploiement;
import fr.esmsnumerique.contrats.budget.modele.ReleveRedeploiement;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Redeployments, from the proposal to the statements. */
@RestController
class RedeploiementController implements RedeploiementApi {

    static final Role[] SIGNATAIRES = {Role.CNSA_PILOTE, Role.DNS_PILOTE};

    private final ActeurCourant acteurs;
    private final ProposerRedeploiement proposer;
    private final SignerRedeploiement signer;
    private final RefuserRedeploiement refuser;
    private final ConsulterRedeploiements consulter;
    private final AccesRedeploiement acces;

    RedeploiementController(
            ActeurCourant acteurs,
            ProposerRedeploiement proposer,
            SignerRedeploiement signer,
            RefuserRedeploiement refuser,
            ConsulterRedeploiements consulter,
            AccesRedeploiement acces) {
        this.acteurs = acteurs;
        this.proposer = proposer;
        this.signer = signer;
        this.refuser = refuser;
        this.consulter = consulter;
        this.acces = acces;
    }

    @Override
    public ResponseEntity<Redeploiement> proposerRedeploiement(String cle, DemandeRedeploiement demande) {
        Acteur acteur = acteurs.exiger(SIGNATAIRES);
        ProposerRedeploiement.Souhait souhait = new ProposerRedeploiement.Souhait(
                EnveloppeId.de(demande.getEnveloppe()),
                RedeploiementMapper.repartition(demande.getDonneurs(), demande.getReceveurs()),
                Optional.ofNullable(demande.getJourReference()),
                Objects.requireNonNullElse(demande.getDecision(), ""),
                demande.getMotif());
        return repondre(acteur, proposer.executer(souhait, Demandeur.auteur(acteur), cle(acteur, "proposition", cle)));
    }

    @Override
    public ResponseEntity<Redeploiement> signerRedeploiement(String id, String cle) {
        Acteur acteur = acteurs.exiger(SIGNATAIRES);
        List<Qualite> qualites = Arrays.stream(Qualite.values())
                .filter(qualite -> acteur.aRole(Role.valueOf(qualite.name())))
                .toList();
        return signer.executer(
                        RedeploiementId.de(id), Demandeur.auteur(acteur), qualites, cle(acteur, "signature", cle))
                .map(resultat -> repondre(acteur, resultat))
                .orElseThrow(() -> AccesRedeploiement.introuvable(id));
    }

    @Override
    public ResponseEntity<Redeploiement> refuserRedeploiement(
            String id, String cle, DemandeRefusRedeploiement demande) {
        Acteur acteur = acteurs.exiger(SIGNATAIRES);
        return refuser.executer(
                        RedeploiementId.de(id), demande.getMotif(), Demandeur.auteur(acteur), cle(acteur, "refus", cle))
                .map(resultat -> repondre(acteur, resultat))
                .orElseThrow(() -> AccesRedeploiement.introuvable(id));
    }

    @Override
    public ResponseEntity<Redeploiement> lireRedeploiement(String id) {
        var redeploiement = acces.lire(id);
        return ResponseEntity.ok(RedeploiementMapper.de(redeploiement, acteurs.acteur()));
    }

    @Override
    public ResponseEntity<PageRedeploiements> listerRedeploiements(
            String enveloppe, @Nullable EtatRedeploiement etat, @Nullable String curseur, Integer limite) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        int avant = curseur == null ? Integer.MAX_VALUE : numero(curseur);
        var page =
                consulter
                        .lister(EnveloppeId.de(enveloppe))
                        .orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe))
                        .stream()
                        .filter(redeploiement -> redeploiement.id().numero() < avant)
                        .filter(redeploiement ->
                                etat == null || redeploiement.etat().name().equals(etat.getValue()))
                        .filter(redeploiement -> RedeploiementMapper.voit(acteur, redeploiement))
                        .limit(limite + 1L)
                        .toList();
        PageRedeploiements reponse = new PageRedeploiements()
                .elements(page.stream()
                        .limit(limite)
                        .map(redeploiement -> RedeploiementMapper.de(redeploiement, acteur))
                        .toList());
        if (page.size() > limite) {
            reponse.curseurSuivant(
                    Curseur.encoder(Integer.toString(page.get(limite - 1).id().numero())));
        }
        return ResponseEntity.ok(reponse);
    }

    @Override
    public ResponseEntity<ReleveRedeploiement> lireReleve(String id, String codeRegion) {
        return ResponseEntity.ok(ReleveMapper.de(acces.releve(id, codeRegion)));
    }

    private static ResponseEntity<Redeploiement> repondre(Acteur acteur, Resultat resultat) {
        return switch (resultat) {
            case Resultat.Fait(var redeploiement) ->
                ResponseEntity.status(HttpStatus.CREATED).body(RedeploiementMapper.de(redeploiement, acteur));
            case Resultat.Refuse(var motif) -> throw Reponses.refus(motif);
        };
    }

    /** Scoped by caller and operation. */
    private static String cle(Acteur acteur, String operation, String cle) {
        return acteur.sujet() + "|" + operation + "|" + cle;
    }

    private static int numero(String curseur) {
        try {
            return Integer.parseUnsignedInt(Curseur.decoder(curseur));
        } catch (NumberFormatException etranger) {
            throw Probleme.refus(
                            400, "page.curseur_invalide", "Curseur invalide", "Reprenez la lecture à la première page.")
                    .exception();
        }
    }
}
