package fr.esmsnumerique.passerelle.probleme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as every contract publishes it (RFC 9457). Written here again, small, because the services' own comes with their storage.
 *
 * @param statut HTTP status, 400 to 599
 * @param code stable code
 * @param titre short title in French
 * @param detail what happened and what to do, in French
 * @param reessayerApres when the same request may succeed, absent if time changes nothing
 */
public record Probleme(
        int statut,
        String code,
        String titre,
        String detail,
        @Nullable Duration reessayerApres) {

    private static final String TYPE_JSON = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    public static Probleme refus(int statut, String code, String titre, String detail) {
        return new Probleme(statut, code, titre, detail, null);
    }

    public Probleme apres(Duration attente) {
        return new Probleme(statut, code, titre, detail, attente);
    }

    /** Nothing is written when the answer has already left: its status can no longer change. */
    public void ecrire(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (reponse.isCommitted()) {
            return;
        }
        reponse.setStatus(statut);
        reponse.setContentType(TYPE_JSON);
        if (reessayerApres != null) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, secondes(reessayerApres));
        }
        reponse.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(membres(requete.getRequestURI())));
    }

    public ServerResponse enReponse(String chemin) {
        ServerResponse.BodyBuilder reponse = ServerResponse.status(statut).header(HttpHeaders.CONTENT_TYPE, TYPE_JSON);
        if (reessayerApres != null) {
            reponse.header(HttpHeaders.RETRY_AFTER, secondes(reessayerApres));
        }
        return reponse.body(membres(chemin));
    }

    public ProblemeException exception() {
        return new ProblemeException(this);
    }

    Map<String, Object> membres(String chemin) {
        Map<String, Object> membres = new LinkedHashMap<>();
        membres.put("type", "urn:esms:probleme:" + code);
        membres.put("title", titre);
        membres.put("status", statut);
        membres.put("detail", detail);
        membres.put("instance", chemin);
        membres.put("code", code);
        return membres;
    }

    /** Rounded up: a caller that waits exactly this long must not be refused again. */
    private static String secondes(Duration attente) {
        return String.valueOf(Math.max(1, attente.plusMillis(999).toSeconds()));
    }
}
