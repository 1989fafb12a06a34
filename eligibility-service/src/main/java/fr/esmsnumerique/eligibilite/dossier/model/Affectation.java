package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;

/**
 * The person who follows an application.
 *
 * @param agent stable identifier
 * @param nom name shown
 * @param par who decided it
 */
public record Affectation(String agent, String nom, Instant depuis, String par) {}
