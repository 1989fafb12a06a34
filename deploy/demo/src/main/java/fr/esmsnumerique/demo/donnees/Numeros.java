package fr.esmsnumerique.demo.donnees;

import java.util.HashMap;
import java.util.Map;

/** Gives invented FINESS and SIRET numbers with valid keys: SIREN numbers start with 0, which is never attributed, so that no real organisation can be meant. */
final class Numeros {

    private static final int PREMIER_FINESS = 60_001;
    private static final int PREMIER_FINESS_OUTRE_MER = 6_001;
    /** Overseas, four digits stand for the département where two do elsewhere. */
    private static final Map<String, String> OUTRE_MER =
            Map.of("9A", "9701", "9B", "9702", "9C", "9703", "9D", "9704", "9F", "9805");

    private final Map<String, Integer> parDepartement = new HashMap<>();
    private int sirens;

    /** @param departement two characters as FINESS writes them, {@code 2A} included: the key of a Corsican number is a plain zero, nobody publishes how to compute it */
    String finess(String departement) {
        int rang = parDepartement.merge(departement, 1, Integer::sum) - 1;
        if (OUTRE_MER.containsKey(departement)) {
            String corps = OUTRE_MER.get(departement) + (PREMIER_FINESS_OUTRE_MER + rang);
            return corps + cle(corps);
        }
        String corps = departement + "%06d".formatted(PREMIER_FINESS + rang);
        return Character.isDigit(departement.charAt(1)) ? corps + cle(corps) : corps + "0";
    }

    String siren() {
        String corps = "0%07d".formatted(9_100_000 + sirens++);
        return corps + cle(corps);
    }

    static String siret(String siren, int rang) {
        String corps = siren + "%04d".formatted(rang);
        return corps + cle(corps);
    }

    /** Luhn key that makes {@code corps + key} valid. Written apart from the kernel's check, so that each verifies the other. */
    private static int cle(String corps) {
        int somme = 0;
        boolean pair = true;
        for (int i = corps.length() - 1; i >= 0; i--) {
            int chiffre = Character.digit(corps.charAt(i), 10) * (pair ? 2 : 1);
            somme += chiffre / 10 + chiffre % 10;
            pair = !pair;
        }
        return (10 - somme % 10) % 10;
    }
}
