/** Counting of establishments' months. */
@NullMarked
package fr.esmsnumerique.budget.usages.model;

import org.jspecify.annotations.NullMarked;
