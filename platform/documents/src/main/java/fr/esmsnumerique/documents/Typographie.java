package fr.esmsnumerique.documents;

/** French typography of plain text: curly apostrophes, no-break spaces around high punctuation, and nothing a PDF font cannot draw. */
final class Typographie {

    private static final char INSECABLE = '\u00A0';
    private static final char FINE = '\u202F';

    private Typographie() {}

    static String francaise(String texte) {
        return sansControle(texte)
                .replace('\'', '’')
                .replace("« ", "«" + INSECABLE)
                .replace(" »", INSECABLE + "»")
                .replace(" :", INSECABLE + ":")
                .replace(" ;", FINE + ";")
                .replace(" ?", FINE + "?")
                .replace(" !", FINE + "!")
                .replace("n° ", "n°" + INSECABLE)
                .replace(" %", FINE + "%")
                .replace(" €", INSECABLE + "€");
    }

    /** A name typed elsewhere may hold line breaks, controls or invisible direction marks: none may reach a page. */
    private static String sansControle(String texte) {
        StringBuilder propre = new StringBuilder(texte.length());
        texte.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                propre.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                propre.appendCodePoint(c);
            }
        });
        return propre.toString();
    }
}
