/** Reads scales from the published campaigns. */
@NullMarked
package fr.esmsnumerique.financement.calcul.infrastructure;

import org.jspecify.annotations.NullMarked;
