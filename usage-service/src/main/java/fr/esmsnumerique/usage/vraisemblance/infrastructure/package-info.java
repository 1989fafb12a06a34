/** What is said of anomalies, in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.vraisemblance.infrastructure;

import org.jspecify.annotations.NullMarked;
