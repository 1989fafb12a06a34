package fr.esmsnumerique.kernel;

/** Luhn key shared by FINESS and SIRET numbers. */
final class Luhn {

    private Luhn() {}

    /** @param chiffres decimal digits only, key included */
    static boolean estValide(String chiffres) {
        int somme = 0;
        for (int rang = 0; rang < chiffres.length(); rang++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - rang) - '0';
            int poids = rang % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }
}
