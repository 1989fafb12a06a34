/** Simulations over HTTP, and the published form of a computation. */
@NullMarked
package fr.esmsnumerique.financement.calcul.web;

import org.jspecify.annotations.NullMarked;
