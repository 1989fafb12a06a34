/** Mandates in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.mandat.infrastructure;

import org.jspecify.annotations.NullMarked;
