/** Reminders over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.rappel.web;

import org.jspecify.annotations.NullMarked;
