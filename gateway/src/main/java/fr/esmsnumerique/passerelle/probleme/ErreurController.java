package fr.esmsnumerique.passerelle.probleme;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Last resort for what no other handler took: filters, the container. */
@Controller
class ErreurController implements ErrorController {

    @RequestMapping("/error")
    void erreur(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        int statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        probleme(statut).ecrire(requete, reponse);
    }

    private static Probleme probleme(int statut) {
        return switch (statut) {
            case 404 -> Problemes.routeInconnue();
            case 401 -> Problemes.nonAuthentifie();
            case 403 -> Problemes.interdit();
            default -> statut < 500 ? Problemes.requeteInvalide() : Problemes.erreurInterne();
        };
    }
}
