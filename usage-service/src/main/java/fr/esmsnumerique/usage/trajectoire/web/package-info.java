/** Trajectories over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.trajectoire.web;

import org.jspecify.annotations.NullMarked;
