/** Documents that left the platform, and what proves them. */
@NullMarked
package fr.esmsnumerique.financement.emission.model;

import org.jspecify.annotations.NullMarked;
