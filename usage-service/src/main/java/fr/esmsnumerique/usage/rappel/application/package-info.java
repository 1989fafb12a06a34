/** Finding what is due and telling it once. */
@NullMarked
package fr.esmsnumerique.usage.rappel.application;

import org.jspecify.annotations.NullMarked;
