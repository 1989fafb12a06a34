package fr.esmsnumerique.passerelle.identite;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/** Every call to the provider is bounded in time: a provider that hangs must not hang the gateway. */
@Configuration(proxyBeanMethods = false)
class IdentiteConfiguration {

    private static final String SECRET_PUBLIC = "secret-de-demonstration";
    private static final Duration CLES_FRAICHES = Duration.ofMinutes(5);
    private static final Duration CLES_DE_SECOURS = Duration.ofHours(4);

    @Bean
    Fournisseur fournisseur(PasserelleProperties proprietes, InstantSource temps) {
        refuserUnSecretPublic(proprietes);
        return new Fournisseur(
                proprietes,
                RestClient.builder().requestFactory(requetes(proprietes)).build(),
                temps);
    }

    /** Tokens of a session live in it: Spring's default keeps one per person for ever, shared by all their sessions. */
    @Bean
    OAuth2AuthorizedClientRepository clientsAutorises() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> echangeDuCode(
            PasserelleProperties proprietes) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(clientDeJetons(proprietes));
        return client;
    }

    @Bean
    JetonsDeSession jetonsDeSession(
            PasserelleProperties proprietes,
            Fournisseur fournisseur,
            OAuth2AuthorizedClientRepository clients,
            ApplicationEventPublisher evenements,
            InstantSource temps) {
        var echange = new RestClientRefreshTokenTokenResponseClient();
        echange.setRestClient(clientDeJetons(proprietes));
        var rafraichissement = new RefreshTokenOAuth2AuthorizedClientProvider();
        rafraichissement.setAccessTokenResponseClient(echange);
        rafraichissement.setClockSkew(JetonsDeSession.MARGE);
        // Its event renews the ID token of the session, which logout must present.
        rafraichissement.setApplicationEventPublisher(evenements);
        var gestionnaire = new DefaultOAuth2AuthorizedClientManager(fournisseur, clients);
        gestionnaire.setAuthorizedClientProvider(rafraichissement);
        return new JetonsDeSession(gestionnaire, clients, temps);
    }

    @Bean
    JwtDecoder decodeur(Fournisseur fournisseur, PasserelleProperties proprietes) {
        return new DecodeurDecouvert(() -> decodeur(
                URI.create(fournisseur.enregistrement().getProviderDetails().getJwkSetUri()), proprietes));
    }

    private static void refuserUnSecretPublic(PasserelleProperties proprietes) {
        if (!proprietes.demo() && SECRET_PUBLIC.equals(proprietes.identite().secret())) {
            throw new InvalidConfigurationPropertyValueException(
                    "esms.identite.secret",
                    "(valeur de démonstration)",
                    "Cette valeur est publique : définir ESMS_SECRET_PASSERELLE, ou ESMS_DEMO=true sur un poste de démonstration.");
        }
    }

    private static JwtDecoder decodeur(URI cles, PasserelleProperties proprietes) {
        NimbusJwtDecoder decodeur = NimbusJwtDecoder.withJwkSource(sourceDeCles(cles, proprietes))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decodeur.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(
                        proprietes.identite().url().toString()),
                new JwtAudienceValidator(proprietes.identite().audience())));
        return decodeur;
    }

    /** Known keys keep working while the provider is away; tokens with unknown keys cannot make the gateway hammer it. */
    private static JWKSource<SecurityContext> sourceDeCles(URI cles, PasserelleProperties proprietes) {
        int delai = Math.toIntExact(proprietes.delais().identite().toMillis());
        try {
            return JWKSourceBuilder.create(cles.toURL(), new DefaultResourceRetriever(delai, delai))
                    .cache(CLES_FRAICHES.toMillis(), 2L * delai)
                    .rateLimited(true)
                    .outageTolerant(CLES_DE_SECOURS.toMillis())
                    .build();
        } catch (MalformedURLException mauvaiseAdresse) {
            throw new IllegalStateException(mauvaiseAdresse);
        }
    }

    private static RestClient clientDeJetons(PasserelleProperties proprietes) {
        return RestClient.builder()
                .requestFactory(requetes(proprietes))
                .configureMessageConverters(convertisseurs -> convertisseurs
                        .registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory requetes(PasserelleProperties proprietes) {
        var requetes = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(proprietes.delais().connexion())
                .build());
        requetes.setReadTimeout(proprietes.delais().identite());
        return requetes;
    }
}
