/** The ARS's attestation, which makes the balance payable. */
@NullMarked
package fr.esmsnumerique.usage.attestation.model;

import org.jspecify.annotations.NullMarked;
