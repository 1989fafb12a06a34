package fr.esmsnumerique.passerelle.securite;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import fr.esmsnumerique.passerelle.probleme.Probleme;
import fr.esmsnumerique.passerelle.probleme.ProblemeException;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A token that cannot be checked because the provider is away is not a refused token: the caller is told to come back, not to log in again. */
final class PannesIdentite extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(requete, reponse);
        } catch (AuthenticationServiceException panne) {
            probleme(panne).ecrire(requete, reponse);
        } catch (ProblemeException refus) {
            refus.probleme().ecrire(requete, reponse);
        }
    }

    /** Keys asked for too often: the token names a key nobody knows. */
    private static Probleme probleme(Throwable panne) {
        for (Throwable cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return Problemes.nonAuthentifie();
            }
        }
        return Problemes.identiteIndisponible();
    }
}
