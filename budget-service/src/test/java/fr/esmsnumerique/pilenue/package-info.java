/** A service with nothing behind it, which a bench sets beside the real one. */
@NullMarked
package fr.esmsnumerique.pilenue;

import org.jspecify.annotations.NullMarked;
