/** One line per project for the consolidation. */
@NullMarked
package fr.esmsnumerique.usage.extrait;

import org.jspecify.annotations.NullMarked;
