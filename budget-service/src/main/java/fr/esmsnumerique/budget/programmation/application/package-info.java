/** Reads the programming of an envelope on two clocks. */
@NullMarked
package fr.esmsnumerique.budget.programmation.application;

import org.jspecify.annotations.NullMarked;
