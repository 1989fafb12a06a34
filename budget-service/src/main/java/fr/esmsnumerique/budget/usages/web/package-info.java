/** Consolidated usages as the contract publishes them. */
@NullMarked
package fr.esmsnumerique.budget.usages.web;

import org.jspecify.annotations.NullMarked;
