/** The national count of active records. */
@NullMarked
package fr.esmsnumerique.usage.compteur;

import org.jspecify.annotations.NullMarked;
