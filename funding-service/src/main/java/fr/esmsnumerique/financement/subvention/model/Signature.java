package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;

/**
 * One party's signature.
 *
 * @param partie {@code ARS}, {@code PORTEUR}, or the FINESS juridique of a member
 * @param qualite function of the signatory
 */
public record Signature(String partie, Agent par, String qualite, LocalDate date) {}
