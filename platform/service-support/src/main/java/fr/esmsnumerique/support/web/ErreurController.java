package fr.esmsnumerique.support.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Last resort for what no other handler took: filters, the container. The same form as any other refusal, and nothing of the request in it. */
@Controller
public class ErreurController implements ErrorController {

    private static final int INDISPONIBLE = 503;

    private final ProblemeEcrit problemes;

    public ErreurController(ProblemeEcrit problemes) {
        this.problemes = problemes;
    }

    @RequestMapping("/error")
    void erreur(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        int statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (statut == INDISPONIBLE) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        problemes.ecrire(reponse, probleme(statut));
    }

    private static Probleme probleme(int statut) {
        if (statut < 500) {
            return Probleme.horsContrat(statut);
        }
        return statut == INDISPONIBLE ? Probleme.indisponible() : Probleme.panne();
    }
}
