/** Holding a committee: enrolling, ranking, signing. */
@NullMarked
package fr.esmsnumerique.eligibilite.comite.application;

import org.jspecify.annotations.NullMarked;
