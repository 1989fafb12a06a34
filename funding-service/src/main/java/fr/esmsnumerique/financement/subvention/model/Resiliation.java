package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;

/** Reasoned decision of the ARS that ends an agreement. */
public record Resiliation(LocalDate date, String motif, Agent par) {}
