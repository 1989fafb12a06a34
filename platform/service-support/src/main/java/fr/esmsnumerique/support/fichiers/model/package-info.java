/** Kinds of files kept, why one is not, and the name it is given. */
@NullMarked
package fr.esmsnumerique.support.fichiers.model;

import org.jspecify.annotations.NullMarked;
