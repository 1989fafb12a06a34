package fr.esmsnumerique.demo.plateforme;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A refusal of the platform, read from its problem+json: a stable code and a sentence. */
public final class Refus extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int statut;
    private final String code;

    private Refus(int statut, String code, String phrase, RestClientResponseException cause) {
        super(phrase, cause);
        this.statut = statut;
        this.code = code;
    }

    static Refus de(RestClientResponseException reponse) {
        int statut = reponse.getStatusCode().value();
        JsonNode probleme = lire(reponse.getResponseBodyAsString());
        String code = probleme == null ? "" : probleme.path("code").asString("");
        String phrase = probleme == null
                ? reponse.getMessage()
                : probleme.path("title").asString("") + " — "
                        + probleme.path("detail").asString("") + erreurs(probleme);
        return new Refus(statut, code, statut + " " + code + " : " + phrase, reponse);
    }

    public int statut() {
        return statut;
    }

    public String code() {
        return code;
    }

    private static String erreurs(JsonNode probleme) {
        return probleme.has("erreurs") ? " " + probleme.get("erreurs") : "";
    }

    private static @Nullable JsonNode lire(String corps) {
        try {
            JsonNode lu = JSON.readTree(corps);
            return lu.isObject() ? lu : null;
        } catch (JacksonException pasDuJson) {
            return null;
        }
    }
}
