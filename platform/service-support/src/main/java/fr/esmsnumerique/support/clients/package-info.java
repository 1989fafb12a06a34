/** Calls between services: tokens, timeouts, retries, circuit breakers. */
@NullMarked
package fr.esmsnumerique.support.clients;

import org.jspecify.annotations.NullMarked;
