/** Drafts: HTTP side. */
@NullMarked
package fr.esmsnumerique.eligibilite.brouillon.web;

import org.jspecify.annotations.NullMarked;
