/** Adjustments in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.amenagement.infrastructure;

import org.jspecify.annotations.NullMarked;
