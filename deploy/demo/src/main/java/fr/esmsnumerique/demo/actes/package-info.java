/** The acts of the year, one per file: who does what through the public API. */
@NullMarked
package fr.esmsnumerique.demo.actes;

import org.jspecify.annotations.NullMarked;
