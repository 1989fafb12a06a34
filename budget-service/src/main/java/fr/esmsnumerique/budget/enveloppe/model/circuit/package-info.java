/** How a region organises its engagements: delegations of signature, separation of roles, and in what capacity a person engages. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model.circuit;

import org.jspecify.annotations.NullMarked;
