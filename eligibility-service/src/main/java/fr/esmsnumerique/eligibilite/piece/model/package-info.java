/** The documents of an application: their versions, what makes a file acceptable, who read the restricted ones. */
@NullMarked
package fr.esmsnumerique.eligibilite.piece.model;

import org.jspecify.annotations.NullMarked;
