/** What steering counts from the facts of a run: axes, measures, forecasts. */
@NullMarked
package fr.esmsnumerique.budget.pilotage.model;

import org.jspecify.annotations.NullMarked;
