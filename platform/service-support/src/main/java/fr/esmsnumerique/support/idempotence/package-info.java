/** One effect per caller, operation and Idempotency-Key. */
@NullMarked
package fr.esmsnumerique.support.idempotence;

import org.jspecify.annotations.NullMarked;
