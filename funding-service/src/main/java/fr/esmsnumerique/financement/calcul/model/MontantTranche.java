package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Taux;

/** One payment of the schedule. */
public record MontantTranche(Tranche tranche, Taux part, Montant montant) {}
