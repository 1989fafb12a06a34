/** Adjustments of a denominator (USE-14 to USE-16): asked by ARS, instructed by CNSA, signed by CNSA and DNS, then applied by everyone. */
@NullMarked
package fr.esmsnumerique.usage.amenagement.model;

import org.jspecify.annotations.NullMarked;
