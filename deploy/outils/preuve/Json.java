import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest strict JSON reader a proof needs: whole numbers only, a key given twice is refused, nothing may follow the value. */
final class Json {

    private static final String ECHAPPES = "\"\\/bfnrt";
    private static final String VALEURS = "\"\\/\b\f\n\r\t";

    private final String texte;
    private int position;

    private Json(String texte) {
        this.texte = texte;
    }

    /** @throws IllegalArgumentException when the line is not one JSON object */
    @SuppressWarnings("unchecked")
    static Map<String, Object> objet(String ligne) {
        Json json = new Json(ligne);
        Object valeur = json.valeur();
        json.blancs();
        if (json.position != ligne.length() || !(valeur instanceof Map)) {
            throw json.illisible();
        }
        return (Map<String, Object>) valeur;
    }

    private Object valeur() {
        blancs();
        return switch (courant()) {
            case '{' -> membres();
            case '[' -> elements();
            case '"' -> chaine();
            default -> entier();
        };
    }

    private Map<String, Object> membres() {
        Map<String, Object> membres = new LinkedHashMap<>();
        prendre('{');
        while (!fermee('}', membres.isEmpty())) {
            blancs();
            String nom = chaine();
            blancs();
            prendre(':');
            if (membres.put(nom, valeur()) != null) {
                throw illisible();
            }
        }
        return membres;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        prendre('[');
        while (!fermee(']', elements.isEmpty())) {
            elements.add(valeur());
        }
        return elements;
    }

    /** Reads the closing sign, or the comma before the next element. */
    private boolean fermee(char fin, boolean premier) {
        blancs();
        if (courant() == fin) {
            position++;
            return true;
        }
        if (!premier) {
            prendre(',');
        }
        return false;
    }

    private String chaine() {
        prendre('"');
        StringBuilder lu = new StringBuilder();
        while (courant() != '"') {
            char c = texte.charAt(position++);
            if (c < ' ') {
                throw illisible();
            }
            lu.append(c == '\\' ? echappe() : c);
        }
        position++;
        return lu.toString();
    }

    private char echappe() {
        char c = courant();
        position++;
        if (c == 'u' && position + 4 <= texte.length()) {
            position += 4;
            return (char) Integer.parseInt(texte, position - 4, position, 16);
        }
        int rang = ECHAPPES.indexOf(c);
        if (rang < 0) {
            throw illisible();
        }
        return VALEURS.charAt(rang);
    }

    private Long entier() {
        int debut = position;
        while (position < texte.length() && "-0123456789".indexOf(texte.charAt(position)) >= 0) {
            position++;
        }
        return Long.valueOf(texte.substring(debut, position));
    }

    private void blancs() {
        while (position < texte.length() && texte.charAt(position) == ' ') {
            position++;
        }
    }

    private char courant() {
        if (position >= texte.length()) {
            throw illisible();
        }
        return texte.charAt(position);
    }

    private void prendre(char attendu) {
        if (courant() != attendu) {
            throw illisible();
        }
        position++;
    }

    private IllegalArgumentException illisible() {
        return new IllegalArgumentException("JSON illisible au caractère " + (position + 1));
    }
}
