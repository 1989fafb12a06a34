/** What a consolidation counts and compares: one line per region, the national sum, the differences. */
@NullMarked
package fr.esmsnumerique.budget.consolidation.model;

import org.jspecify.annotations.NullMarked;
