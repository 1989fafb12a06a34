package fr.esmsnumerique.financement.calcul.model;

/**
 * One specific funding of small organisations.
 *
 * @param montant flat amount, or ceiling
 * @param surDevis a ceiling compared with a quote (2025); otherwise the amount is flat (2021, 2022)
 */
public record Aide(PrixCite montant, boolean surDevis) {}
