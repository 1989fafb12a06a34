/** The inbox of agents and carriers. */
@NullMarked
package fr.esmsnumerique.notification.boite;

import org.jspecify.annotations.NullMarked;
