/** HTTP side of the lists received from outside. */
@NullMarked
package fr.esmsnumerique.eligibilite.referentiel.web;

import org.jspecify.annotations.NullMarked;
