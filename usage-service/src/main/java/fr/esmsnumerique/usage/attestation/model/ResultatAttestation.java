package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
import java.util.List;

/** Outcome of a request to attest. */
public sealed interface ResultatAttestation {

    record Attestee(Attestation attestation) implements ResultatAttestation {}

    record ProjetIntrouvable() implements ResultatAttestation {}

    record DejaFaite(String attestationId) implements ResultatAttestation {}

    /** Something is missing; every reason is given at once. */
    record Refusee(List<Obstacle> obstacles) implements ResultatAttestation {}

    /** The two readings disagree: the agent chooses one, with a reason (AMB-20). */
    record LectureAChoisir() implements ResultatAttestation {}

    /** An appreciation is only for what the machine cannot judge; it never replaces a missed target. */
    record AppreciationSansObjet(Indicateur indicateur) implements ResultatAttestation {}

    record EcritureConcurrente() implements ResultatAttestation {}
}
