/** What every adapter of this service shares: codecs, published schemas. */
@NullMarked
package fr.esmsnumerique.eligibilite.infrastructure;

import org.jspecify.annotations.NullMarked;
