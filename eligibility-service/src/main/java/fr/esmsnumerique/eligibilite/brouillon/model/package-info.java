/** Drafts of campaigns and what they would change. */
@NullMarked
package fr.esmsnumerique.eligibilite.brouillon.model;

import org.jspecify.annotations.NullMarked;
