/** The ledger in MongoDB, its stream of events, and the funding service it reads amounts from. */
@NullMarked
package fr.esmsnumerique.budget.enveloppe.infrastructure;

import org.jspecify.annotations.NullMarked;
