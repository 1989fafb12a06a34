package fr.esmsnumerique.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Probleme} where Spring MVC is not reached: security, filters. */
public final class ProblemeEcrit {

    private final JsonMapper json;

    public ProblemeEcrit(JsonMapper json) {
        this.json = json;
    }

    public void ecrire(HttpServletResponse reponse, Probleme probleme) throws IOException {
        reponse.setStatus(probleme.statut());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        reponse.getOutputStream().write(json.writeValueAsBytes(probleme.enReponse()));
    }
}
