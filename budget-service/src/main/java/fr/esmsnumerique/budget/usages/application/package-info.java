/** Consolidating usages, and reading what was. */
@NullMarked
package fr.esmsnumerique.budget.usages.application;

import org.jspecify.annotations.NullMarked;
