/** What is asked of the ledger: one class per type of mouvement, with its lines and every reason to refuse it. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model.demandes;

import org.jspecify.annotations.NullMarked;
