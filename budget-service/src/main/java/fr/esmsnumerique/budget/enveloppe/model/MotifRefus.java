package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/** Why a demand is refused: a stable code, a French sentence that says what can be done, the rule. Nothing was written. */
public sealed interface MotifRefus permits RefusDeCredit, RefusDEcheance, RefusDePaiement, RefusDeTenue {

    /** Stable code of the contract. */
    String code();

    /** What is refused, why, and what to do. */
    String phrase();

    ReferenceLegale reference();
}
