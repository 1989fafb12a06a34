package fr.esmsnumerique.documents;

/** Numbers of a page description: three decimals at most, no locale, no exponent. */
final class Nombres {

    private Nombres() {}

    static void ecrire(float valeur, StringBuilder sortie) {
        long milliemes = Math.round(valeur * 1000d);
        if (milliemes < 0) {
            sortie.append('-');
            milliemes = -milliemes;
        }
        sortie.append(milliemes / 1000);
        int reste = (int) (milliemes % 1000);
        if (reste != 0) {
            sortie.append('.').append((char) ('0' + reste / 100));
            if (reste % 100 != 0) {
                sortie.append((char) ('0' + reste / 10 % 10));
                if (reste % 10 != 0) {
                    sortie.append((char) ('0' + reste % 10));
                }
            }
        }
        sortie.append(' ');
    }
}
