/** Campaigns: validation and publication. */
@NullMarked
package fr.esmsnumerique.eligibilite.campagne.application;

import org.jspecify.annotations.NullMarked;
