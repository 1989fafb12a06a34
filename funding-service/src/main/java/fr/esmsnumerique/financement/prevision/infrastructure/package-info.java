/** Assumptions of the forecast from the campaigns. */
@NullMarked
package fr.esmsnumerique.financement.prevision.infrastructure;

import org.jspecify.annotations.NullMarked;
