/** What every Spring Batch job of this service shares: start, resume, take up after a kill. */
@NullMarked
package fr.esmsnumerique.budget.batch;

import org.jspecify.annotations.NullMarked;
