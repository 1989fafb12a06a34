package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;

/** The ARS attested the usage targets, measured after the VSR; usage-service establishes it. */
public record Attestation(String attestationId, LocalDate date, boolean ciblesAtteintes) {}
