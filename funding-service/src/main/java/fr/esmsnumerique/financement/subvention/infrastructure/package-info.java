/** Grants in MongoDB, files from eligibility-service, events in and out. */
@NullMarked
package fr.esmsnumerique.financement.subvention.infrastructure;

import org.jspecify.annotations.NullMarked;
