/** Attestations in MongoDB, with their event in the same document. */
@NullMarked
package fr.esmsnumerique.usage.attestation.infrastructure;

import org.jspecify.annotations.NullMarked;
