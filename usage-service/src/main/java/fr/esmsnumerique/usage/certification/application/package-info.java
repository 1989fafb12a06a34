/** Certifying, validating and asking again. */
@NullMarked
package fr.esmsnumerique.usage.certification.application;

import org.jspecify.annotations.NullMarked;
