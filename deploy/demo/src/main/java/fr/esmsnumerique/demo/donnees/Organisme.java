package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;

/**
 * Organisation that runs establishments.
 *
 * @param finess FINESS juridique
 * @param region where its seat is
 * @param totalEssms every establishment it runs, in the project or not: below 15 it is a small one (FUN-12)
 */
public record Organisme(String finess, String siren, String raisonSociale, Region region, int totalEssms) {}
