package fr.esmsnumerique.eligibilite.projet.model;

/** Yearly hours of a service that also gives comfort services: only the first part is fundable (ELI-04). */
public record HeuresMedicoSociales(long heuresMedicoSociales, long heuresTotales) {}
