/** Bounds on what one caller may ask: body size and request rate. */
@NullMarked
package fr.esmsnumerique.passerelle.limite;

import org.jspecify.annotations.NullMarked;
