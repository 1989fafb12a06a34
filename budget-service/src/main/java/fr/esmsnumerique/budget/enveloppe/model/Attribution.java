package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;

/** What a region receives in a redeployment. */
public record Attribution(Region receveur, Montant montant) {}
