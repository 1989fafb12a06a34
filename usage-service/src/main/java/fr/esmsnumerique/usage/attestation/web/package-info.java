/** Attestations over HTTP. */
@NullMarked
package fr.esmsnumerique.usage.attestation.web;

import org.jspecify.annotations.NullMarked;
