/** Declarations in MongoDB, one document per establishment and year. */
@NullMarked
package fr.esmsnumerique.usage.declaration.infrastructure;

import org.jspecify.annotations.NullMarked;
