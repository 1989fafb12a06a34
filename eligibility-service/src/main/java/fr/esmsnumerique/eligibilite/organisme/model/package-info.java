/** Legal entities that manage establishments, worked out from them. */
@NullMarked
package fr.esmsnumerique.eligibilite.organisme.model;

import org.jspecify.annotations.NullMarked;
