package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/** Whether an indicator counts for the balance in one establishment, and why. */
public sealed interface Exigence {

    record Exigee() implements Exigence {}

    /** Exempt: shown, never blocking. */
    record Dispensee(ReferenceLegale reference) implements Exigence {}

    /** The texts impose no value (USE-23). */
    record SansCible(ReferenceLegale reference) implements Exigence {}

    /** Exempt or not according to a fact nobody has stated yet. */
    record AConstater(String question, ReferenceLegale reference) implements Exigence {}

    /** Only then does the establishment enter the payment test. */
    default boolean compte() {
        return this instanceof Exigee || this instanceof AConstater;
    }
}
