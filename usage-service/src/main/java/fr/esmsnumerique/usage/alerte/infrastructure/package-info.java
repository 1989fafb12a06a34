/** Alerts in MongoDB, with their event. */
@NullMarked
package fr.esmsnumerique.usage.alerte.infrastructure;

import org.jspecify.annotations.NullMarked;
