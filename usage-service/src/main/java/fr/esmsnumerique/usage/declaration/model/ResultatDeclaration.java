package fr.esmsnumerique.usage.declaration.model;

/** Outcome of a declaration. */
public sealed interface ResultatDeclaration {

    record Acceptee() implements ResultatDeclaration {}

    /** @param objet what the refusal is about: an establishment, a month */
    record Refusee(MotifRefus motif, String objet) implements ResultatDeclaration {}
}
