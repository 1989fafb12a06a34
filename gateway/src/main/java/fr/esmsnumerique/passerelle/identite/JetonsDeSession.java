package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.probleme.ProblemeException;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Access token of a logged-in person, refreshed shortly before it ends. */
public final class JetonsDeSession {

    static final Duration MARGE = Duration.ofSeconds(30);
    private static final int VERROUS = 64;

    private final OAuth2AuthorizedClientManager gestionnaire;
    private final OAuth2AuthorizedClientRepository clients;
    private final InstantSource temps;
    private final Object[] verrous =
            IntStream.range(0, VERROUS).mapToObj(rang -> new Object()).toArray();

    JetonsDeSession(
            OAuth2AuthorizedClientManager gestionnaire, OAuth2AuthorizedClientRepository clients, InstantSource temps) {
        this.gestionnaire = gestionnaire;
        this.clients = clients;
        this.temps = temps;
    }

    /** @throws ProblemeException 401 when the session can no longer be refreshed, 503 when the provider is away */
    public String valeur(OAuth2AuthenticationToken personne, HttpServletRequest requete) {
        OAuth2AuthorizedClient client =
                clients.loadAuthorizedClient(personne.getAuthorizedClientRegistrationId(), personne, requete);
        if (client == null) {
            throw Problemes.sessionExpiree().exception();
        }
        return (estFrais(client) ? client : rafraichir(personne, requete))
                .getAccessToken()
                .getTokenValue();
    }

    /** One refresh at a time per session: a page asks for several things at once, and the provider accepts each refresh token only once. */
    private OAuth2AuthorizedClient rafraichir(OAuth2AuthenticationToken personne, HttpServletRequest requete) {
        synchronized (verrou(requete)) {
            try {
                OAuth2AuthorizedClient client = gestionnaire.authorize(
                        OAuth2AuthorizeRequest.withClientRegistrationId(personne.getAuthorizedClientRegistrationId())
                                .principal(personne)
                                .attribute(HttpServletRequest.class.getName(), requete)
                                .build());
                if (client == null || estEchu(client)) {
                    throw finDeSession(requete);
                }
                return client;
            } catch (OAuth2AuthorizationException refus) {
                if (OAuth2ErrorCodes.INVALID_GRANT.equals(refus.getError().getErrorCode())) {
                    throw finDeSession(requete);
                }
                throw Problemes.identiteIndisponible().exception();
            }
        }
    }

    private static ProblemeException finDeSession(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Problemes.sessionExpiree().exception();
    }

    private boolean estFrais(OAuth2AuthorizedClient client) {
        return expireApres(client, temps.instant().plus(MARGE));
    }

    private boolean estEchu(OAuth2AuthorizedClient client) {
        return !expireApres(client, temps.instant());
    }

    private static boolean expireApres(OAuth2AuthorizedClient client, Instant instant) {
        Instant fin = client.getAccessToken().getExpiresAt();
        return fin == null || fin.isAfter(instant);
    }

    private Object verrou(HttpServletRequest requete) {
        @Nullable HttpSession session = requete.getSession(false);
        return verrous[session == null ? 0 : Math.floorMod(session.getId().hashCode(), VERROUS)];
    }
}
