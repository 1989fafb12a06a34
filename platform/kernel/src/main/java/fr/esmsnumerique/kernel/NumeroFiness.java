package fr.esmsnumerique.kernel;

/**
 * FINESS number, 9 characters, leading zeros kept. The ninth is a Luhn key, except that a Corsican number is never refused on its key: how the key is computed
 * with a letter is not published.
 *
 * @param valeur 9 characters, {@code 2A} or {@code 2B} allowed as département
 */
public record NumeroFiness(String valeur) implements Comparable<NumeroFiness> {

    private static final int LONGUEUR = 9;

    public NumeroFiness {
        if (!estValide(valeur)) {
            throw new IllegalArgumentException("Numéro FINESS invalide : 9 caractères dont une clé de contrôle");
        }
    }

    public static boolean estValide(String valeur) {
        return aLaForme(valeur) && (estCorse(valeur) || Luhn.estValide(valeur));
    }

    /** Nine digits, or {@code 2A}/{@code 2B} and seven: read a character at a time, since files hold millions of them. */
    private static boolean aLaForme(String valeur) {
        if (valeur.length() != LONGUEUR) {
            return false;
        }
        for (int i = 0; i < LONGUEUR; i++) {
            char c = valeur.charAt(i);
            boolean corse = i == 1 && valeur.charAt(0) == '2' && (c == 'A' || c == 'B');
            if ((c < '0' || c > '9') && !corse) {
                return false;
            }
        }
        return true;
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
