package fr.esmsnumerique.financement.exemplaire.model;

import java.time.Instant;

/**
 * A signed copy of an agreement; its file is kept apart.
 *
 * @param version from 1, in the order of deposit
 * @param empreinte SHA-256 of the file
 * @param par who deposited it
 */
public record Exemplaire(int version, String empreinte, int octets, String par, Instant le) {

    public static final int MAXIMUM = 20;
    public static final int OCTETS_MAX = 10 << 20;
}
