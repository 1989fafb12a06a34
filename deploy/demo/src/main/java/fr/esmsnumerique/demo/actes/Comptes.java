package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.kernel.Region;

/** Demo account of each role. */
public final class Comptes {

    public static final String CNSA = "cnsa";
    public static final String DNS = "dns";

    private Comptes() {}

    static String instructeur(Region region) {
        return prefixe(region) + "-instructeur";
    }

    static String financier(Region region) {
        return prefixe(region) + "-financier";
    }

    static String decideur(Region region) {
        return prefixe(region) + "-decideur";
    }

    private static String prefixe(Region region) {
        return switch (region) {
            case BOURGOGNE_FRANCHE_COMTE -> "bfc";
            case PAYS_DE_LA_LOIRE -> "pdl";
            case GRAND_EST -> "ge";
            default -> throw new IllegalArgumentException("Pas de compte de démonstration en " + region.nom());
        };
    }
}
