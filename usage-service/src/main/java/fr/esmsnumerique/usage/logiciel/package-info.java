/** Declarations sent in batches by editors' software. */
@NullMarked
package fr.esmsnumerique.usage.logiciel;

import org.jspecify.annotations.NullMarked;
