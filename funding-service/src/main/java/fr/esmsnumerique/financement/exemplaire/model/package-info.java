/** Signed copies of agreements. */
@NullMarked
package fr.esmsnumerique.financement.exemplaire.model;

import org.jspecify.annotations.NullMarked;
