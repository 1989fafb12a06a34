/** Domain events: outbox in the documents themselves, relay, intake. */
@NullMarked
package fr.esmsnumerique.support.evenements;

import org.jspecify.annotations.NullMarked;
