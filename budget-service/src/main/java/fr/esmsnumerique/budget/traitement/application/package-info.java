/** Launching, conducting and carrying out a task. */
@NullMarked
package fr.esmsnumerique.budget.traitement.application;

import org.jspecify.annotations.NullMarked;
