package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;

/** A named person's reasoned answer to a clause that waited for one. */
public record VerdictHumain(String clause, boolean satisfait, String motif, String par, Instant le) {}
