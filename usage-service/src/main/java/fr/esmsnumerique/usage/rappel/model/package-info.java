/** What is due, by whom and when. */
@NullMarked
package fr.esmsnumerique.usage.rappel.model;

import org.jspecify.annotations.NullMarked;
