package fr.esmsnumerique.budget.redeploiement.model;

/** What a person is about to write in the ledger. */
public sealed interface Geste {

    record PremiereSignature(Qualite qualite) implements Geste {}

    record SecondeSignature(Qualite qualite) implements Geste {}

    record Refus(String motif) implements Geste {}
}
