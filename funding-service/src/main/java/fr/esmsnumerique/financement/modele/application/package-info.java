/** Reads and publishes templates. */
@NullMarked
package fr.esmsnumerique.financement.modele.application;

import org.jspecify.annotations.NullMarked;
