/** Refusals and failures, told the same way as the services do. */
@NullMarked
package fr.esmsnumerique.passerelle.probleme;

import org.jspecify.annotations.NullMarked;
