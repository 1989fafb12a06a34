/** Keeps signed copies, every version of them. */
@NullMarked
package fr.esmsnumerique.financement.exemplaire.application;

import org.jspecify.annotations.NullMarked;
