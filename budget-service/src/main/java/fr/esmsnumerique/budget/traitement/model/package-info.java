/** A run of a task and what it did. */
@NullMarked
package fr.esmsnumerique.budget.traitement.model;

import org.jspecify.annotations.NullMarked;
