package fr.esmsnumerique.usage.attestation.web;

import fr.esmsnumerique.contrats.usage.modele.Appreciation;
import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.NaturePreuve;
import fr.esmsnumerique.contrats.usage.modele.PreuveRetenue;
import fr.esmsnumerique.usage.attestation.model.Attestation;
import fr.esmsnumerique.usage.attestation.model.DemandeAttestation;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.web.CalculMapper;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Contract to model and back. */
final class AttestationMapper {

    private AttestationMapper() {}

    static DemandeAttestation demande(
            fr.esmsnumerique.contrats.usage.modele.DemandeAttestation demande, String auteur) {
        return new DemandeAttestation(
                demande.getDossierId(),
                YearMonth.parse(demande.getMois()),
                Optional.ofNullable(demande.getLecture())
                        .map(l -> Lecture.valueOf(l.name()))
                        .orElse(null),
                demande.getMotif(),
                Optional.ofNullable(demande.getAppreciations()).orElse(List.of()).stream()
                        .map(a -> new fr.esmsnumerique.usage.attestation.model.Appreciation(
                                Indicateur.valueOf(a.getIndicateur().name()), a.getMotif()))
                        .toList(),
                auteur);
    }

    static fr.esmsnumerique.contrats.usage.modele.Attestation attestation(Attestation attestation) {
        return new fr.esmsnumerique.contrats.usage.modele.Attestation()
                .id(attestation.id())
                .dossierId(attestation.dossierId())
                .region(attestation.region().code())
                .mois(attestation.calcul().periode().mois().toString())
                .date(attestation.date())
                .attesteLe(attestation.attesteLe())
                .attestePar(attestation.attestePar())
                .lecture(fr.esmsnumerique.contrats.usage.modele.Lecture.valueOf(
                        attestation.lecture().name()))
                .motif(attestation.motif())
                .ciblesAtteintes(true)
                .appreciations(attestation.appreciations().stream()
                        .map(a -> new Appreciation()
                                .indicateur(
                                        CodeIndicateur.valueOf(a.indicateur().name()))
                                .motif(a.motif()))
                        .toList())
                .preuves(Optional.ofNullable(attestation.preuves()).orElse(List.of()).stream()
                        .map(p -> new PreuveRetenue()
                                .nature(NaturePreuve.valueOf(p.nature().name()))
                                .nom(p.nom())
                                .version(p.version())
                                .sha256(p.sha256()))
                        .toList())
                .calcul(CalculMapper.calcul(attestation.calcul()));
    }
}
