/** Values that are possible but not likely, or that contradict each other. */
@NullMarked
package fr.esmsnumerique.usage.vraisemblance.model;

import org.jspecify.annotations.NullMarked;
