/** Reminders told, in MongoDB. */
@NullMarked
package fr.esmsnumerique.usage.rappel.infrastructure;

import org.jspecify.annotations.NullMarked;
