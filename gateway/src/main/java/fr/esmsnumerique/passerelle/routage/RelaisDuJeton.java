package fr.esmsnumerique.passerelle.routage;

import fr.esmsnumerique.passerelle.identite.JetonsDeSession;
import java.util.function.Function;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.servlet.function.ServerRequest;

/** Gives the service the person's own token in place of the browser's session; a program's token, already checked, goes through as it came. */
final class RelaisDuJeton implements Function<ServerRequest, ServerRequest> {

    private final JetonsDeSession jetons;

    RelaisDuJeton(JetonsDeSession jetons) {
        this.jetons = jetons;
    }

    @Override
    public ServerRequest apply(ServerRequest requete) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken personne) {
            String jeton = jetons.valeur(personne, requete.servletRequest());
            return ServerRequest.from(requete)
                    .headers(entetes -> entetes.setBearerAuth(jeton))
                    .build();
        }
        return requete;
    }
}
