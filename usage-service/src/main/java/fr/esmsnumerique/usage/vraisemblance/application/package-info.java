/** Finding anomalies, and what is said of them. */
@NullMarked
package fr.esmsnumerique.usage.vraisemblance.application;

import org.jspecify.annotations.NullMarked;
