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

    /**
     * Once the beginning of the answer has left, only a broken connection can say that the rest is missing: ending it properly would pass a truncated extract
     * off as a whole one.
     */
    @ExceptionHandler
    void reponseInterrompue(
            ReponseInterrompueException coupure, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        if (reponse.isCommitted()) {
            throw coupure;
        }
        JOURNAL.warn("{} sur {}", coupure.getMessage(), requete.getRequestURI());
        reponse.reset();
        Problemes.reponseInterrompue().ecrire(requete, reponse);
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
