/** Use cases of trajectories. */
@NullMarked
package fr.esmsnumerique.usage.trajectoire.application;

import org.jspecify.annotations.NullMarked;
