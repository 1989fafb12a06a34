package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.time.Instant;

/** A stored grant and when it last changed. */
public record SubventionLue(Subvention subvention, Instant majLe) {}
