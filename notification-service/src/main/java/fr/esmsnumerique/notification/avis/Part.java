package fr.esmsnumerique.notification.avis;

import fr.esmsnumerique.support.evenements.Evenement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of an event one message speaks of: all of it, or what one region of several has in it. A region is never told another's figures. */
enum Part {
    ENTIER,
    CESSIONS,
    ATTRIBUTIONS,
    REGIONS;

    /** Data of each message to write. */
    List<Map<String, Object>> de(Evenement evenement) {
        Map<String, Object> donnees = evenement.donnees();
        if (this == ENTIER) {
            return List.of(donnees);
        }
        return donnees.get(champ()) instanceof List<?> parts
                ? parts.stream().map(part -> reunir(donnees, (Map<?, ?>) part)).toList()
                : List.of();
    }

    /** Of the template's name; nothing for a whole event. */
    String prefixe() {
        return this == ENTIER ? "" : champ() + ".";
    }

    private String champ() {
        return switch (this) {
            case ENTIER -> "";
            case CESSIONS -> "cessions";
            case ATTRIBUTIONS -> "attributions";
            case REGIONS -> "regions";
        };
    }

    private static Map<String, Object> reunir(Map<String, Object> donnees, Map<?, ?> part) {
        Map<String, Object> reunies = new HashMap<>(donnees);
        for (Part autre : values()) {
            reunies.remove(autre.champ());
        }
        part.forEach((champ, valeur) -> reunies.put(String.valueOf(champ), valeur));
        return reunies;
    }
}
