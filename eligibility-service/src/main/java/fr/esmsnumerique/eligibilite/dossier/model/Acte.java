package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;

/**
 * Who does what, when and why.
 *
 * @param par name of the person or system
 * @param detail reason or precision in French, possibly empty
 */
public record Acte(Instant instant, String par, String action, String detail) {}
