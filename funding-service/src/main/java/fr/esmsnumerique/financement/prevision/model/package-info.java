/** Payments to come: when, how sure, and why. */
@NullMarked
package fr.esmsnumerique.financement.prevision.model;

import org.jspecify.annotations.NullMarked;
