/** Listing and recalling what is due. */
@NullMarked
package fr.esmsnumerique.budget.calendrier.application;

import org.jspecify.annotations.NullMarked;
