package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;

/** Credits engaged in the ledger, as budget-service announced it. */
public record Engagement(String enveloppe, Montant montant, String mouvementId, LocalDate date) {}
