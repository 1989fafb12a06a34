/** Signed copies over HTTP. */
@NullMarked
package fr.esmsnumerique.financement.exemplaire.web;

import org.jspecify.annotations.NullMarked;
