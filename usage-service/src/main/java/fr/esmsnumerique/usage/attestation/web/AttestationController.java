package fr.esmsnumerique.usage.attestation.web;

import fr.esmsnumerique.contrats.usage.api.AttestationsApi;
import fr.esmsnumerique.contrats.usage.modele.Attestation;
import fr.esmsnumerique.contrats.usage.modele.DemandeAttestation;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.attestation.application.Attester;
import fr.esmsnumerique.usage.attestation.model.Attestations;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Attestations over HTTP. */
@RestController
class AttestationController implements AttestationsApi {

    private static final String PREFIXE = "ATT-";

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Attester attester;
    private final Attestations attestations;

    AttestationController(AccesProjet acces, ActeurCourant acteurs, Attester attester, Attestations attestations) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.attester = attester;
        this.attestations = attestations;
    }

    @Override
    public ResponseEntity<Attestation> attester(String idempotencyKey, DemandeAttestation demande) {
        acces.instruit(demande.getDossierId());
        ResultatAttestation resultat = attester.executer(
                AttestationMapper.demande(demande, acteurs.acteur().nom()));
        if (resultat instanceof ResultatAttestation.Attestee(var attestation)) {
            return ResponseEntity.status(HttpStatus.CREATED).body(AttestationMapper.attestation(attestation));
        }
        throw RefusAttestations.exception(resultat);
    }

    @Override
    public ResponseEntity<Attestation> lireAttestation(String attestationId) {
        String dossierId = attestationId.substring(PREFIXE.length());
        return attestations
                .lire(acces.lisible(dossierId).dossierId())
                .map(AttestationMapper::attestation)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Probleme.introuvable(
                                "attestation.introuvable", "Le projet " + dossierId + " n'est pas attesté.")
                        .exception());
    }
}
