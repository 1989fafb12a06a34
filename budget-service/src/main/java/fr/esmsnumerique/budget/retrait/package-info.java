/** Withdrawals that an act of funding-service proposes, and that a person decides. */
@NullMarked
package fr.esmsnumerique.budget.retrait;

import org.jspecify.annotations.NullMarked;
