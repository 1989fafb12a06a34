/** How much of the credits will probably not be engaged by a date, from how fast applications went so far. */
@NullMarked
package fr.esmsnumerique.budget.pilotage.model.prevision;

import org.jspecify.annotations.NullMarked;
