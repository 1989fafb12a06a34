/** Anomalies over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.vraisemblance.web;

import org.jspecify.annotations.NullMarked;
