package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with several readings (AMB-…). The campaign says which one is applied; the others are evaluated too, so that an agent sees what they would change.
 *
 * @param id {@code AMB-03}
 * @param cle campaign key whose value is the reading applied; a campaign or a region that does not give it is not concerned
 * @param preferee the reading applied when the campaign does not say
 * @param lectures sentence of each reading by value, in order
 */
public record Ambiguite(String id, String cle, String preferee, Map<String, String> lectures) {

    public Ambiguite {
        lectures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lectures));
        if (lectures.size() < 2) {
            throw new IllegalArgumentException(id + " : une ambiguïté a au moins deux lectures");
        }
    }

    public static Ambiguite de(
            String id, String cle, String preferee, String phrase, String autre, String phraseAutre) {
        Map<String, String> lectures = new LinkedHashMap<>();
        lectures.put(preferee, phrase);
        lectures.put(autre, phraseAutre);
        return new Ambiguite(id, cle, preferee, lectures);
    }

    public Ambiguite ou(String autre, String phrase) {
        Map<String, String> suite = new LinkedHashMap<>(lectures);
        suite.put(autre, phrase);
        return new Ambiguite(id, cle, preferee, suite);
    }

    /** The reading applied. A campaign version published before the key existed was evaluated under the preferred one. */
    public String retenue(Regles regles) {
        return regles.donne(cle) ? regles.texte(cle).valeur() : preferee;
    }

    public boolean retient(Regles regles, String lecture) {
        return retenue(regles).equals(lecture);
    }

    List<String> autres(Regles regles) {
        String retenue = retenue(regles);
        return lectures.keySet().stream().filter(l -> !l.equals(retenue)).toList();
    }

    String phrase(String lecture) {
        return lectures.getOrDefault(lecture, lecture);
    }
}
