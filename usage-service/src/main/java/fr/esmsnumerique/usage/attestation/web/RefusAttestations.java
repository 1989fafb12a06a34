package fr.esmsnumerique.usage.attestation.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation;

/** Refusals as the contract names them. */
final class RefusAttestations {

    private RefusAttestations() {}

    static ProblemeException exception(ResultatAttestation resultat) {
        return probleme(resultat).exception();
    }

    private static Probleme probleme(ResultatAttestation resultat) {
        return switch (resultat) {
            case ResultatAttestation.Attestee _ -> throw new IllegalStateException("Ce n'est pas un refus");
            case ResultatAttestation.ProjetIntrouvable _ ->
                Probleme.introuvable("projet.introuvable", "Aucun projet suivi pour ce dossier.");
            case ResultatAttestation.DejaFaite(String id) ->
                Probleme.conflit(
                        "attestation.deja_faite",
                        "Déjà attesté",
                        "Les cibles de ce projet sont attestées (" + id + ").");
            case ResultatAttestation.Refusee(var obstacles) ->
                new Probleme(
                        409,
                        "attestation.refusee",
                        "Attestation refusée",
                        "Il manque : "
                                + String.join(
                                        " ",
                                        obstacles.stream().map(o -> o.message()).toList()),
                        obstacles.stream()
                                .map(o -> new ErreurChamp(o.code(), o.message() + " (" + o.regle() + ")"))
                                .toList());
            case ResultatAttestation.LectureAChoisir _ ->
                Probleme.refus(
                        422,
                        "attestation.lecture_a_choisir",
                        "Lecture à choisir",
                        "Le taux agrégé et la mesure ESSMS par ESSMS ne concluent pas de même (AMB-20) : donnez « lecture » et « motif ».");
            case ResultatAttestation.AppreciationSansObjet(var indicateur) ->
                Probleme.refus(
                        422,
                        "attestation.appreciation_sans_objet",
                        "Appréciation sans objet",
                        indicateur.libelle()
                                + " : la mesure tranche. Une appréciation ne remplace ni une cible manquée ni une déclaration absente.");
            case ResultatAttestation.EcritureConcurrente _ ->
                Probleme.conflit(
                        "ecriture.concurrente",
                        "Écritures simultanées",
                        "Des déclarations arrivent en ce moment. Recommencez dans quelques instants.");
        };
    }
}
