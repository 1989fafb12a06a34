/** Contents of the evidence in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.preuve.infrastructure;

import org.jspecify.annotations.NullMarked;
