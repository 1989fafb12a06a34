package fr.esmsnumerique.eligibilite.projet.model;

/** ESMS numérique funding already received in an earlier campaign (ELI-28). */
public record FinancementAnterieur(String campagne, String codeSolution) {}
