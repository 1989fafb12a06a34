package fr.esmsnumerique.support.fichiers.model;

import java.util.regex.Pattern;

/** A client's file name made safe: no path, no control character, no bank number, the extension of what the file is. */
public final class NomDeFichier {

    private static final int LONGUEUR = 120;
    private static final Pattern CHEMIN = Pattern.compile("^.*[/\\\\]");
    private static final Pattern INTERDITS = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*%;\\u2028\\u2029]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    /** An IBAN, spaced or not: two letters, two digits, then eleven to thirty characters of which most are digits. */
    private static final Pattern IBAN =
            Pattern.compile("(?i)(?<![A-Z0-9])([A-Z]{2}\\d{2})(?:[ _.-]?[A-Z0-9]){11,30}(?![A-Z0-9])");

    private NomDeFichier() {}

    public static String sur(String nom, TypeFichier type) {
        String nu = CHEMIN.matcher(nom).replaceAll("");
        nu = INTERDITS.matcher(nu).replaceAll("_");
        nu = EXTENSION.matcher(nu.strip()).replaceAll("");
        nu = masquer(nu).replaceAll("^[. ]+|[. ]+$", "");
        if (nu.isEmpty()) {
            nu = "document";
        }
        if (nu.length() > LONGUEUR) {
            nu = nu.substring(0, LONGUEUR);
        }
        return nu + "." + type.extension();
    }

    /** Bank numbers of a text, country and key kept. */
    public static String masquer(String texte) {
        return IBAN.matcher(texte)
                .replaceAll(m -> m.group().chars().filter(Character::isDigit).count() >= 10
                        ? m.group(1) + "-masque"
                        : m.group().replace("$", "\\$"));
    }
}
