/** Adjustments over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.amenagement.web;

import org.jspecify.annotations.NullMarked;
