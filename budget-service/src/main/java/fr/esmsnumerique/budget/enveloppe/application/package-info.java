/** Use cases of the ledger, and the single writer of each envelope. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.application;

import org.jspecify.annotations.NullMarked;
