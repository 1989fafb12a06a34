package fr.esmsnumerique.passerelle.limite;

import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read before anybody needs it: Tomcat decodes parameters at the first question about one, and whoever asks takes the failure for his own, a 500
 * that anybody could cause at will.
 */
public final class RequetesLisibles extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (aUnTypeGenerique(requete.getContentType())) {
            Problemes.typeRefuse().ecrire(requete, reponse);
        } else if (aDesParametresIllisibles(requete)) {
            Problemes.requeteInvalide().ecrire(requete, reponse);
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    /** Without a query there is nothing to decode: a body is never read here. */
    private static boolean aDesParametresIllisibles(HttpServletRequest requete) {
        if (requete.getQueryString() == null || LimiteCorps.estUnFormulaire(requete)) {
            return false;
        }
        try {
            requete.getParameterMap();
            return false;
        } catch (InvalidParameterException illisibles) {
            return true;
        }
    }

    private static boolean aUnTypeGenerique(@Nullable String type) {
        return type != null && type.split(";", 2)[0].contains("*");
    }
}
