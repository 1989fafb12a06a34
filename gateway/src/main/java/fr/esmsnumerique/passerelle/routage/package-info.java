/** From a public path to a service: routes, circuit breakers, headers that cross. */
@NullMarked
package fr.esmsnumerique.passerelle.routage;

import org.jspecify.annotations.NullMarked;
