/** Documents over HTTP. */
@NullMarked
package fr.esmsnumerique.eligibilite.piece.web;

import org.jspecify.annotations.NullMarked;
