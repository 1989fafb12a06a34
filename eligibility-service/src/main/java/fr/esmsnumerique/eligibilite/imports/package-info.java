/** Files received from outside: their report, kept so that it can be read again. */
@NullMarked
package fr.esmsnumerique.eligibilite.imports;

import org.jspecify.annotations.NullMarked;
