package fr.esmsnumerique.eligibilite.dossier.model;

/** Outcome of an operation on an application. */
public sealed interface Suite {

    record Faite(Dossier dossier) implements Suite {}

    record Refusee(Refus refus) implements Suite {}
}
