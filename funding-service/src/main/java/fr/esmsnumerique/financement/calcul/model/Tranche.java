package fr.esmsnumerique.financement.calcul.model;

/** Payments of a 2025 project (PAY-06, PAY-07). */
public enum Tranche {
    AVANCE,
    SOLDE
}
