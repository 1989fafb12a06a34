/** Declarations by file: one line per establishment and month, with a report line by line. */
@NullMarked
package fr.esmsnumerique.usage.imports;

import org.jspecify.annotations.NullMarked;
