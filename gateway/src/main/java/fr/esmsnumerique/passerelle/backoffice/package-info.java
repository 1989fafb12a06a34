/** Serves the back-office, a single-page application built into the jar. */
@NullMarked
package fr.esmsnumerique.passerelle.backoffice;

import org.jspecify.annotations.NullMarked;
