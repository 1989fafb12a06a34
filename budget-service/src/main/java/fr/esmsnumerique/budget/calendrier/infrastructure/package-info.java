/** Where due dates come from; outbox of the reminders. */
@NullMarked
package fr.esmsnumerique.budget.calendrier.infrastructure;

import org.jspecify.annotations.NullMarked;
