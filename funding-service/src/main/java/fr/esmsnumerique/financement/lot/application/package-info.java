/** Forming a batch, keeping accounts, taking in what was paid and rejected. */
@NullMarked
package fr.esmsnumerique.financement.lot.application;

import org.jspecify.annotations.NullMarked;
