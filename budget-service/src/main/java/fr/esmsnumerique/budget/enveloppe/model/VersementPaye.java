package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;

/** A payment that stands, not rejected since. */
public record VersementPaye(Tranche tranche, long centimes, LocalDate datePaiement) {}
