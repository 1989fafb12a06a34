package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.usage.indicateur.model.Indicateur;

/** A person's reasoned decision that a target the machine cannot judge is reached (USE-22). */
public record Appreciation(Indicateur indicateur, String motif) {}
