/** What was issued, in MongoDB; rejected files, from eligibility-service. */
@NullMarked
package fr.esmsnumerique.financement.emission.infrastructure;

import org.jspecify.annotations.NullMarked;
