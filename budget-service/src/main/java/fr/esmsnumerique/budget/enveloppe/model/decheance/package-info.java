/** What is lost when nobody acts: the state at closing, the fund's delays with their alerts, and what the fund manager recorded. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model.decheance;

import org.jspecify.annotations.NullMarked;
