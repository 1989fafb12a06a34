package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.AppreciationSansObjet;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.LectureAChoisir;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.Refusee;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.EtatIndicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
import fr.esmsnumerique.usage.indicateur.model.SyntheseLecture;
import java.util.List;
import java.util.Optional;

/**
 * May this month be attested? All or nothing on the required targets (PAY-11), after the VSR (PAY-07), in one of the two readings of AMB-20, which the agent must
 * choose when they disagree.
 */
public final class ExamenAttestation {

    private final DemandeAttestation demande;
    private final CalculUsage calcul;

    public ExamenAttestation(DemandeAttestation demande, CalculUsage calcul) {
        this.demande = demande;
        this.calcul = calcul;
    }

    public Lecture lecture() {
        return demande.lecture() == null ? calcul.preferee().lecture() : demande.lecture();
    }

    /** Empty when nothing prevents the attestation. */
    public Optional<ResultatAttestation> refuser() {
        return appreciationSansObjet().or(this::lectureAChoisir).or(this::obstacles);
    }

    private Optional<ResultatAttestation> appreciationSansObjet() {
        SyntheseLecture synthese = calcul.lecture(lecture());
        return demande.appreciations().stream()
                .map(Appreciation::indicateur)
                .filter(i -> !synthese.etat(i).releveDUnePersonne())
                .findFirst()
                .map(AppreciationSansObjet::new);
    }

    private Optional<ResultatAttestation> lectureAChoisir() {
        long conclusions = calcul.lectures().stream()
                .map(this::tientPourAtteintes)
                .distinct()
                .count();
        return conclusions > 1 && !demande.choisitUneLecture() ? Optional.of(new LectureAChoisir()) : Optional.empty();
    }

    private boolean tientPourAtteintes(SyntheseLecture lecture) {
        return lecture.etats().stream()
                .allMatch(e -> !e.exige()
                        || e.etat() == EtatIndicateur.ATTEINT
                        || e.etat().releveDUnePersonne() && demande.apprecie(e.indicateur()));
    }

    private Optional<ResultatAttestation> obstacles() {
        List<Obstacle> restants = calcul.obstacles(lecture()).stream()
                .filter(o -> !(o.leveParUnMotif() && demande.estMotivee()))
                .filter(o -> demande.appreciations().stream()
                        .noneMatch(a -> a.indicateur().name().equals(o.code())))
                .toList();
        return restants.isEmpty() ? Optional.empty() : Optional.of(new Refusee(restants));
    }
}
