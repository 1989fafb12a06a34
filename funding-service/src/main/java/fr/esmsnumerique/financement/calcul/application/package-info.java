/** Use cases of the computation, and the port that gives scales. */
@NullMarked
package fr.esmsnumerique.financement.calcul.application;

import org.jspecify.annotations.NullMarked;
