package fr.esmsnumerique.financement.lot.web;

import fr.esmsnumerique.contrats.financement.api.CoordonneesBancairesApi;
import fr.esmsnumerique.contrats.financement.modele.CoordonneesBancaires;
import fr.esmsnumerique.contrats.financement.modele.CoordonneesDemande;
import fr.esmsnumerique.contrats.financement.modele.VerificationDemande;
import fr.esmsnumerique.financement.lot.application.Comptes;
import fr.esmsnumerique.financement.lot.application.TenirComptes;
import fr.esmsnumerique.financement.lot.application.TenirComptes.Verification;
import fr.esmsnumerique.financement.lot.model.Iban;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Accounts grants are paid to, always masked. */
@RestController
class CompteController implements CoordonneesBancairesApi {

    private final Acces acces;
    private final TenirComptes tenir;
    private final Comptes comptes;

    CompteController(Acces acces, TenirComptes tenir, Comptes comptes) {
        this.acces = acces;
        this.tenir = tenir;
        this.comptes = comptes;
    }

    @Override
    public ResponseEntity<CoordonneesBancaires> lireCoordonnees(String dossierId) {
        acces.lire(dossierId, Role.PORTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR);
        return ResponseEntity.ok(lues(dossierId));
    }

    @Override
    public ResponseEntity<CoordonneesBancaires> saisirCoordonnees(
            String dossierId, String idempotencyKey, CoordonneesDemande demande) {
        acces.exiger(dossierId, Role.PORTEUR, Role.ARS_FINANCIER);
        Iban iban = Iban.lire(demande.getIban())
                .orElseThrow(() -> Probleme.refus(
                                422,
                                "coordonnees.iban",
                                "IBAN invalide",
                                "La clé de contrôle de l'IBAN est fausse : recopiez-le depuis le RIB.")
                        .exception());
        return ResponseEntity.ok(
                reponse(tenir.saisir(dossierId, demande.getTitulaire(), iban, demande.getBic(), acces.agent())));
    }

    @Override
    public ResponseEntity<CoordonneesBancaires> verifierCoordonnees(
            String dossierId, String idempotencyKey, VerificationDemande demande) {
        acces.exiger(dossierId, Role.ARS_FINANCIER);
        Verification issue = tenir.verifier(dossierId, demande.getFinIban(), acces.agent());
        return switch (issue) {
            case FAITE -> ResponseEntity.ok(lues(dossierId));
            case ABSENTES -> throw absentes().exception();
            case MEME_PERSONNE ->
                throw Probleme.conflit(
                                "coordonnees.meme_personne",
                                "Autre personne requise",
                                "Qui a saisi un compte ne le vérifie pas : demandez à un autre agent.")
                        .exception();
            case AUTRE_IBAN ->
                throw Probleme.refus(
                                422,
                                "coordonnees.fin_iban",
                                "IBAN différent",
                                "Ces quatre caractères ne sont pas ceux de l'IBAN saisi : comparez au RIB, puis faites corriger la saisie s'il y a lieu.")
                        .exception();
        };
    }

    private CoordonneesBancaires lues(String dossierId) {
        return comptes.lire(dossierId)
                .map(CompteController::reponse)
                .orElseThrow(() -> absentes().exception());
    }

    private static Probleme absentes() {
        return Probleme.introuvable("coordonnees.absentes", "Aucun compte de versement n'est saisi pour ce dossier.");
    }

    private static CoordonneesBancaires reponse(
            fr.esmsnumerique.financement.lot.model.CoordonneesBancaires coordonnees) {
        return new CoordonneesBancaires()
                .dossierId(coordonnees.dossierId())
                .titulaire(coordonnees.titulaire())
                .ibanMasque(coordonnees.iban().masque())
                .verifiees(coordonnees.sontVerifiees())
                .saisiesPar(coordonnees.saisiesPar().nom())
                .saisiesLe(coordonnees.saisiesLe())
                .verifieesPar(coordonnees.verificateur().map(Agent::nom).orElse(null))
                .verifieesLe(coordonnees.verifieesLe());
    }
}
