/** Campaigns: HTTP side. */
@NullMarked
package fr.esmsnumerique.eligibilite.campagne.web;

import org.jspecify.annotations.NullMarked;
