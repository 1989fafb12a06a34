/** The consolidation as the contract publishes it. */
@NullMarked
package fr.esmsnumerique.budget.consolidation.web;

import org.jspecify.annotations.NullMarked;
