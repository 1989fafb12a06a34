/** Campaigns: storage and shipped files. */
@NullMarked
package fr.esmsnumerique.eligibilite.campagne.infrastructure;

import org.jspecify.annotations.NullMarked;
