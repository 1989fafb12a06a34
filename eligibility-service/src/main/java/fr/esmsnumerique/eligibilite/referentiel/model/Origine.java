package fr.esmsnumerique.eligibilite.referentiel.model;

import java.time.Instant;

/** The import a line comes from. */
public record Origine(String importId, Instant le) {}
