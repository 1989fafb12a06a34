/** What every MongoDB adapter of this service shares. */
@NullMarked
package fr.esmsnumerique.eligibilite.infrastructure;

import org.jspecify.annotations.NullMarked;
