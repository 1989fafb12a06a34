/** Selection committees: their calendar, ranking, balance and minutes. */
@NullMarked
package fr.esmsnumerique.eligibilite.comite.model;

import org.jspecify.annotations.NullMarked;
