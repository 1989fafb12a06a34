package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.EcheanciersApi;
import fr.esmsnumerique.contrats.financement.api.VersementsApi;
import fr.esmsnumerique.contrats.financement.modele.Echeancier;
import fr.esmsnumerique.contrats.financement.modele.PageVersements;
import fr.esmsnumerique.contrats.financement.modele.RenvoiDemande;
import fr.esmsnumerique.contrats.financement.modele.RetourPaiement;
import fr.esmsnumerique.contrats.financement.modele.Versement;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.application.DemanderVersement;
import fr.esmsnumerique.financement.subvention.application.EnregistrerPaiement;
import fr.esmsnumerique.financement.subvention.application.EnregistrerRejet;
import fr.esmsnumerique.financement.subvention.application.RenvoyerVersement;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.ValiderVersement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Payments: schedule, request, validation, feedback of the fund manager. */
@RestController
class VersementController implements VersementsApi, EcheanciersApi {

    private final Acces acces;
    private final Subventions subventions;
    private final DemanderVersement demander;
    private final ValiderVersement valider;
    private final RenvoyerVersement renvoyer;
    private final EnregistrerPaiement paiements;
    private final EnregistrerRejet rejets;

    VersementController(
            Acces acces,
            Subventions subventions,
            DemanderVersement demander,
            ValiderVersement valider,
            RenvoyerVersement renvoyer,
            EnregistrerPaiement paiements,
            EnregistrerRejet rejets) {
        this.acces = acces;
        this.subventions = subventions;
        this.demander = demander;
        this.valider = valider;
        this.renvoyer = renvoyer;
        this.paiements = paiements;
        this.rejets = rejets;
    }

    @Override
    public ResponseEntity<Echeancier> lireEcheancier(String dossierId) {
        Subvention subvention = acces.lire(dossierId).subvention();
        if (subvention.decisionEventuelle().isEmpty()) {
            throw Probleme.conflit(
                            "echeancier.decision_absente",
                            "Échéancier absent",
                            "L'échéancier s'établit avec la décision attributive.")
                    .exception();
        }
        return ResponseEntity.ok(VersementMapper.echeancier(subvention));
    }

    @Override
    public ResponseEntity<PageVersements> listerVersements(
            @Nullable String region, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        return ResponseEntity.ok(
                PageDeVersements.lire(subventions, acces.selection(region, apres, null, limite, Acces.LECTEURS)));
    }

    @Override
    public ResponseEntity<Versement> demanderVersement(String id, String idempotencyKey) {
        IdVersement cle = exiger(id, Role.PORTEUR);
        return reponse(cle, demander.demander(cle.dossierId(), cle.tranche()));
    }

    @Override
    public ResponseEntity<Versement> validerVersement(String id, String idempotencyKey) {
        IdVersement cle = exiger(id, Role.ARS_FINANCIER);
        return reponse(cle, valider.valider(cle.dossierId(), cle.tranche()));
    }

    @Override
    public ResponseEntity<Versement> renvoyerVersement(String id, String idempotencyKey, RenvoiDemande demande) {
        IdVersement cle = exiger(id, Role.ARS_FINANCIER);
        return reponse(cle, renvoyer.renvoyer(cle.dossierId(), cle.tranche(), demande.getMotif()));
    }

    @Override
    public ResponseEntity<Versement> enregistrerRetourPaiement(
            String id, String idempotencyKey, RetourPaiement retour) {
        IdVersement cle = exiger(id, Role.ARS_FINANCIER);
        Resultat resultat = switch (retour.getIssue()) {
            case PAYE -> paiements.payer(cle.dossierId(), cle.tranche(), retour.getDate());
            case REJETE -> rejets.rejeter(cle.dossierId(), cle.tranche(), retour.getDate(), retour.getMotif());
        };
        return reponse(cle, resultat);
    }

    private IdVersement exiger(String id, Role role) {
        IdVersement cle = IdVersement.lire(id);
        Subvention subvention = acces.exiger(cle.dossierId(), role).subvention();
        if (subvention.versement(cle.tranche()).isEmpty()) {
            throw Probleme.introuvable(
                            "versement.introuvable",
                            "Ce versement n'existe pas encore : la décision attributive l'établit.")
                    .exception();
        }
        return cle;
    }

    private static ResponseEntity<Versement> reponse(IdVersement cle, Resultat resultat) {
        Subvention apres = Reponses.ou(resultat).subvention();
        return ResponseEntity.ok(VersementMapper.versement(apres, cle.tranche()));
    }

    /** {@code <dossierId>-<tranche>}, whose form the contract has already checked. */
    private record IdVersement(String dossierId, Tranche tranche) {

        static IdVersement lire(String id) {
            int tiret = id.lastIndexOf('-');
            return new IdVersement(id.substring(0, tiret), Tranche.valueOf(id.substring(tiret + 1)));
        }
    }
}
