package fr.esmsnumerique.eligibilite.projet.model;

/** Expense of the project budget, in centimes. */
public record Depense(NatureDepense nature, String libelle, long montantCentimes) {}
