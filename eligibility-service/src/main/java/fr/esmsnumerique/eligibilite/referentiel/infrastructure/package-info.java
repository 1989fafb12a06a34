/** MongoDB storage of the lists received from outside. */
@NullMarked
package fr.esmsnumerique.eligibilite.referentiel.infrastructure;

import org.jspecify.annotations.NullMarked;
