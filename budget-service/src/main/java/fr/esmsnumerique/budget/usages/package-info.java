/** The monthly consolidation of usages: what establishments measured, by region, month and indicator. */
@NullMarked
package fr.esmsnumerique.budget.usages;

import org.jspecify.annotations.NullMarked;
