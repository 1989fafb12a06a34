/** Why a demand is refused: sealed families of reasons, each with its code, its sentence, its rule and what can be done. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model.refus;

import org.jspecify.annotations.NullMarked;
