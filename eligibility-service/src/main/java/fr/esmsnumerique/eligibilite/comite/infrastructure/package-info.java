/** Committees in MongoDB. */
@NullMarked
package fr.esmsnumerique.eligibilite.comite.infrastructure;

import org.jspecify.annotations.NullMarked;
