package fr.esmsnumerique.notification.avis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a message: first line the subject, then an empty line, then the text, with {@code {{valeur}}} to fill. Values are filled in one pass: what they contain
 * is never read as a template.
 */
record Modele(String objet, String texte) {

    private static final Pattern VALEUR = Pattern.compile("\\{\\{([a-zA-Z]+)}}");
    private static final int OBJET_MAX = 200;

    static Modele lire(String ressource) {
        try (InputStream flux = Modele.class.getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalStateException("Modèle absent : " + ressource);
            }
            String contenu = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            int fin = contenu.indexOf("\n\n");
            if (fin <= 0 || contenu.substring(0, fin).contains("\n")) {
                throw new IllegalStateException("Modèle sans objet sur la première ligne : " + ressource);
            }
            return new Modele(contenu.substring(0, fin), contenu.substring(fin + 2));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    Redaction rediger(Map<String, String> valeurs) {
        String sujet = remplir(objet, valeurs);
        return new Redaction(
                sujet.length() <= OBJET_MAX ? sujet : sujet.substring(0, OBJET_MAX - 1) + "…", remplir(texte, valeurs));
    }

    private static String remplir(String modele, Map<String, String> valeurs) {
        return VALEUR.matcher(modele)
                .replaceAll(m -> Matcher.quoteReplacement(valeurs.getOrDefault(m.group(1), "non précisé")));
    }

    /** A message, written. */
    record Redaction(String objet, String texte) {}
}
