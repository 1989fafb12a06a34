/** The MongoDB client every service uses. */
@NullMarked
package fr.esmsnumerique.support.mongo;

import org.jspecify.annotations.NullMarked;
