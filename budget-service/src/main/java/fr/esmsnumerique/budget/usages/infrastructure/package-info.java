/** Consolidated usages in the store. */
@NullMarked
package fr.esmsnumerique.budget.usages.infrastructure;

import org.jspecify.annotations.NullMarked;
