package fr.esmsnumerique.kernel;

import java.util.regex.Pattern;

/**
 * FINESS number, 9 characters, leading zeros kept. The ninth is a Luhn key, except that a Corsican number is never refused on its key: how the key is computed
 * with a letter is not published.
 *
 * @param valeur 9 characters, {@code 2A} or {@code 2B} allowed as département
 */
public record NumeroFiness(String valeur) implements Comparable<NumeroFiness> {

    private static final Pattern FORME = Pattern.compile("(\\d{2}|2[AB])\\d{7}");

    public NumeroFiness {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException("Numéro FINESS invalide : 9 caractères dont une clé de contrôle");
        }
    }

    public static boolean estValide(String valeur) {
        return FORME.matcher(valeur).matches() && (estCorse(valeur) || Luhn.estValide(valeur));
    }

    private static boolean estCorse(String valeur) {
        return !Character.isDigit(valeur.charAt(1));
    }

    @Override
    public int compareTo(NumeroFiness autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
