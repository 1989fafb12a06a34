/** Batches, accounts and reports in MongoDB; the columns of the files from resources. */
@NullMarked
package fr.esmsnumerique.financement.lot.infrastructure;

import org.jspecify.annotations.NullMarked;
