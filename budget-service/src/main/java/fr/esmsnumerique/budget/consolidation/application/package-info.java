/** Launching, resuming and carrying out a consolidation. */
@NullMarked
package fr.esmsnumerique.budget.consolidation.application;

import org.jspecify.annotations.NullMarked;
