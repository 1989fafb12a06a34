package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.probleme.PageProbleme;
import fr.esmsnumerique.passerelle.probleme.Probleme;
import fr.esmsnumerique.passerelle.probleme.ProblemeException;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Login of a browser: {@code GET /connexion?retour=/page} goes to the provider (code, PKCE, state, nonce) and comes back to the page asked for.
 */
public final class Connexion {

    public static final String CHEMIN = "/connexion";
    private static final String RETOUR = Connexion.class.getName() + ".retour";

    private Connexion() {}

    /** Answers {@value #CHEMIN} itself: one hop less than Spring's path with a registration name in it. */
    public static OAuth2AuthorizationRequestResolver demande(Fournisseur fournisseur) {
        var demande = new DefaultOAuth2AuthorizationRequestResolver(fournisseur);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete) {
                if (!"GET".equals(requete.getMethod()) || !CHEMIN.equals(requete.getServletPath())) {
                    return null;
                }
                requete.getSession().setAttribute(RETOUR, CheminLocal.de(requete.getParameter("retour")));
                return demande.resolve(requete, Fournisseur.ENREGISTREMENT);
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest requete, String enregistrement) {
                return demande.resolve(requete, enregistrement);
            }
        };
    }

    public static AuthenticationSuccessHandler reussite() {
        return (HttpServletRequest requete, HttpServletResponse reponse, Authentication personne) -> {
            Object retour = requete.getSession().getAttribute(RETOUR);
            requete.getSession().removeAttribute(RETOUR);
            reponse.sendRedirect(retour instanceof String chemin ? chemin : "/");
        };
    }

    public static AuthenticationFailureHandler echec() {
        return (requete, reponse, refus) -> PageProbleme.ecrire(reponse, explication(refus));
    }

    /** Spring's redirection filter turns any failure into a bare 500: whether the provider is there is asked before it. */
    public static OncePerRequestFilter disponibilite(Fournisseur fournisseur) {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest requete) {
                return !requete.getServletPath().startsWith(CHEMIN);
            }

            @Override
            protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
                    throws ServletException, IOException {
                try {
                    fournisseur.enregistrement();
                } catch (ProblemeException indisponible) {
                    PageProbleme.ecrire(reponse, indisponible.probleme());
                    return;
                }
                suite.doFilter(requete, reponse);
            }
        };
    }

    private static Probleme explication(AuthenticationException refus) {
        for (Throwable cause = refus; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException) {
                return Problemes.identiteIndisponible();
            }
        }
        return Problemes.connexionRefusee();
    }
}
