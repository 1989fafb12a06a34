/** National consolidation: a restartable batch, one partition per region, from the ledger and every service's extracts. */
@NullMarked
package fr.esmsnumerique.budget.consolidation;

import org.jspecify.annotations.NullMarked;
