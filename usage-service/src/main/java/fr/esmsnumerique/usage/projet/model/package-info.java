/** A project under agreement: its establishments, its acceptance dates (VA, VSR) and its indicative deadline. */
@NullMarked
package fr.esmsnumerique.usage.projet.model;

import org.jspecify.annotations.NullMarked;
