/** Documents in MongoDB, contents by chunks, files checked by their content. */
@NullMarked
package fr.esmsnumerique.eligibilite.piece.infrastructure;

import org.jspecify.annotations.NullMarked;
