package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.time.InstantSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Login and refresh. */
@Configuration(proxyBeanMethods = false)
class IdentiteConfiguration {

    private static final String SECRET_PUBLIC = "secret-de-demonstration";

    @Bean
    Fournisseur fournisseur(PasserelleProperties proprietes, ReseauIdentite reseau, InstantSource temps) {
        refuserUnSecretPublic(proprietes);
        return new Fournisseur(proprietes, reseau.documents(), temps);
    }

    /** Tokens of a session live in it: Spring's default keeps one per person for ever, shared by all their sessions. */
    @Bean
    OAuth2AuthorizedClientRepository clientsAutorises() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> echangeDuCode(ReseauIdentite reseau) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(reseau.jetons());
        return client;
    }

    @Bean
    OAuth2AuthorizedClientManager gestionnaire(
            ReseauIdentite reseau,
            Fournisseur fournisseur,
            OAuth2AuthorizedClientRepository clients,
            ApplicationEventPublisher evenements) {
        var echange = new RestClientRefreshTokenTokenResponseClient();
        echange.setRestClient(reseau.jetons());
        var rafraichissement = new RefreshTokenOAuth2AuthorizedClientProvider();
        rafraichissement.setAccessTokenResponseClient(echange);
        rafraichissement.setClockSkew(JetonsDeSession.MARGE);
        // Its event renews the ID token of the session, which logout must present.
        rafraichissement.setApplicationEventPublisher(evenements);
        var gestionnaire = new DefaultOAuth2AuthorizedClientManager(fournisseur, clients);
        gestionnaire.setAuthorizedClientProvider(rafraichissement);
        return gestionnaire;
    }

    @Bean
    JetonsDeSession jetonsDeSession(
            OAuth2AuthorizedClientManager gestionnaire, OAuth2AuthorizedClientRepository clients, InstantSource temps) {
        return new JetonsDeSession(gestionnaire, clients, temps);
    }

    private static void refuserUnSecretPublic(PasserelleProperties proprietes) {
        if (!proprietes.demo() && SECRET_PUBLIC.equals(proprietes.identite().secret())) {
            throw new InvalidConfigurationPropertyValueException(
                    "esms.identite.secret",
                    "(valeur de démonstration)",
                    "Cette valeur est publique : définir ESMS_SECRET_PASSERELLE, ou ESMS_DEMO=true sur un poste de démonstration.");
        }
    }
}
