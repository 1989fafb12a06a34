/** Targets read from the published campaign. */
@NullMarked
package fr.esmsnumerique.usage.indicateur.infrastructure;

import org.jspecify.annotations.NullMarked;
