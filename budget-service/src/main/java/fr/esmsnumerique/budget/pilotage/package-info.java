/** What agents read of the last consolidation: the national table, a region's line, the deadlines and how far they are. */
@NullMarked
package fr.esmsnumerique.budget.pilotage;

import org.jspecify.annotations.NullMarked;
