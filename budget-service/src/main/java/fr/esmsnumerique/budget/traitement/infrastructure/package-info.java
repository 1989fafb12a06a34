/** Spring Batch job, schedules, storage. */
@NullMarked
package fr.esmsnumerique.budget.traitement.infrastructure;

import org.jspecify.annotations.NullMarked;
