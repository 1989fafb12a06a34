/** Import and reading of the lists received from outside. */
@NullMarked
package fr.esmsnumerique.eligibilite.referentiel.application;

import org.jspecify.annotations.NullMarked;
