/** Spring Batch job, extracts over HTTP, storage. */
@NullMarked
package fr.esmsnumerique.budget.consolidation.infrastructure;

import org.jspecify.annotations.NullMarked;
