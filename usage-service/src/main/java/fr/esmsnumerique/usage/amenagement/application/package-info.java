/** Use cases of adjustments. */
@NullMarked
package fr.esmsnumerique.usage.amenagement.application;

import org.jspecify.annotations.NullMarked;
