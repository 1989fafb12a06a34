/** Drafts: storage. */
@NullMarked
package fr.esmsnumerique.eligibilite.brouillon.infrastructure;

import org.jspecify.annotations.NullMarked;
