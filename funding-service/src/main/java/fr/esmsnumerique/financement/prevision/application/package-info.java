/** Forecasting payments from the grants. */
@NullMarked
package fr.esmsnumerique.financement.prevision.application;

import org.jspecify.annotations.NullMarked;
