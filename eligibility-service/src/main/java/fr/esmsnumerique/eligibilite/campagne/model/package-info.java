/** Campaigns: their published versions. */
@NullMarked
package fr.esmsnumerique.eligibilite.campagne.model;

import org.jspecify.annotations.NullMarked;
