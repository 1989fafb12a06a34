/** The national data set: generated, the same at every run, no real person or establishment in it. */
@NullMarked
package fr.esmsnumerique.budget.donnees;

import org.jspecify.annotations.NullMarked;
