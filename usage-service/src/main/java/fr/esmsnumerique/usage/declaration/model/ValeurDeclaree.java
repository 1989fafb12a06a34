package fr.esmsnumerique.usage.declaration.model;

/** What was said of one counter. Nothing said, zero and not applicable lead to three different conclusions. */
public sealed interface ValeurDeclaree {

    /** A number, 0 included. */
    record Nombre(long valeur) implements ValeurDeclaree {}

    /** The counter makes no sense for this establishment; not an exemption, a person must judge when a target applies. */
    record SansObjet(String motif) implements ValeurDeclaree {}

    /** Nothing was said. */
    record Manquante() implements ValeurDeclaree {}
}
