package fr.esmsnumerique.support.evenements;

import java.time.Instant;
import java.util.Map;

/**
 * A fact that happened, once: CloudEvents 1.0 without its envelope.
 *
 * @param id stable identifier, the same at every delivery
 * @param type short type, e.g. {@code dossier.retenu}
 * @param sujet the dossierId, or the campaign code
 * @param instant when it was decided
 * @param donnees its data, as its JSON Schema in {@code contracts/schemas/evenements} describes
 */
public record Evenement(String id, String type, String sujet, Instant instant, Map<String, Object> donnees) {

    private static final String PREFIXE = "fr.esmsnumerique.";
    private static final String SUFFIXE = ".v1";

    /** Type on the wire: {@code fr.esmsnumerique.<objet>.<participe>.v1}. */
    public String typeComplet() {
        return PREFIXE + type + SUFFIXE;
    }

    static String typeCourt(String typeComplet) {
        if (!typeComplet.startsWith(PREFIXE) || !typeComplet.endsWith(SUFFIXE)) {
            throw new IllegalArgumentException("Type d'événement inconnu");
        }
        return typeComplet.substring(PREFIXE.length(), typeComplet.length() - SUFFIXE.length());
    }
}
