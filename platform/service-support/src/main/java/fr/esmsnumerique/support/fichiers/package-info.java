/** What a file people join really is, by its content. */
@NullMarked
package fr.esmsnumerique.support.fichiers;

import org.jspecify.annotations.NullMarked;
