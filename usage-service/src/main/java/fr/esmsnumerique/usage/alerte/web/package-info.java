/** Alerts over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.alerte.web;

import org.jspecify.annotations.NullMarked;
