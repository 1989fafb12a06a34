/** Attesting that the targets are reached. */
@NullMarked
package fr.esmsnumerique.usage.attestation.application;

import org.jspecify.annotations.NullMarked;
