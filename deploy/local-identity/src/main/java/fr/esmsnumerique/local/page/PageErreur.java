package fr.esmsnumerique.local.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what was refused, never how the server is made. */
@RestController
class PageErreur implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<String> erreur(HttpServletRequest requete) {
        int statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        String explication = switch (statut) {
            case 400 ->
                "La demande de connexion est incorrecte : application inconnue, adresse de retour non déclarée ou défi PKCE absent.";
            case 403 -> "La page a expiré ou l'accès est refusé. Revenez en arrière et recommencez.";
            case 404 -> "Cette page n'existe pas.";
            default -> "Le service d'identité de démonstration n'a pas pu répondre.";
        };
        return ResponseEntity.status(statut)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(Page.html(
                        "Erreur " + statut, "etroit", "<p class=\"alerte\">" + Page.texte(explication) + "</p>"));
    }
}
