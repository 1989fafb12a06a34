/** Telling a late correction before it is written. */
@NullMarked
package fr.esmsnumerique.usage.alerte.application;

import org.jspecify.annotations.NullMarked;
