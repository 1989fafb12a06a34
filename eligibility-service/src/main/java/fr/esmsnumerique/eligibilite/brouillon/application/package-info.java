/** Drafts: deposit, impact, publication. */
@NullMarked
package fr.esmsnumerique.eligibilite.brouillon.application;

import org.jspecify.annotations.NullMarked;
