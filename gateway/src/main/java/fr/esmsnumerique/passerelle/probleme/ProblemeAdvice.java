package fr.esmsnumerique.passerelle.probleme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

@RestControllerAdvice
class ProblemeAdvice {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ProblemeAdvice.class);

    @ExceptionHandler
    void refus(ProblemeException refus, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        refus.probleme().ecrire(requete, reponse);
    }

    @ExceptionHandler
    void introuvable(NoResourceFoundException absence, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        Problemes.routeInconnue().ecrire(requete, reponse);
    }

    @ExceptionHandler
    void inattendu(Exception inattendue, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (inattendue instanceof ErrorResponse connue && connue.getStatusCode().is4xxClientError()) {
            Problemes.requeteInvalide().ecrire(requete, reponse);
            return;
        }
        JOURNAL.error("Erreur inattendue sur {} {}", requete.getMethod(), requete.getRequestURI(), inattendue);
        Problemes.erreurInterne().ecrire(requete, reponse);
    }
}
