/** Joining a document to an application, and reading it. */
@NullMarked
package fr.esmsnumerique.eligibilite.piece.application;

import org.jspecify.annotations.NullMarked;
