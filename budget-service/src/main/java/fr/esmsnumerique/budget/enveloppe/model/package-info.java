/** The AE ledger itself: accounts, mouvements chained by their hashes, the balances and the state folded from them. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.model;

import org.jspecify.annotations.NullMarked;
