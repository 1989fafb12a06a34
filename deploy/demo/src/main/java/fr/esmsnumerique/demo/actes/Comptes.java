package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.kernel.Region;
import java.util.Locale;

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
        return region == Region.GRAND_EST ? "ge" : region.sigle().toLowerCase(Locale.ROOT);
    }
}
