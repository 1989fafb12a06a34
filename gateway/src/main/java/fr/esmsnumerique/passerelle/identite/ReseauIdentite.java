package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.net.http.HttpClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Every call to the provider is bounded in time: a provider that hangs must not hang the gateway. */
@Component
class ReseauIdentite {

    private final JdkClientHttpRequestFactory requetes;

    ReseauIdentite(PasserelleProperties proprietes) {
        this.requetes = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(proprietes.delais().connexion())
                .build());
        requetes.setReadTimeout(proprietes.delais().identite());
    }

    RestClient documents() {
        return RestClient.builder().requestFactory(requetes).build();
    }

    /** For the token endpoint, whose answers and errors have a form of their own. */
    RestClient jetons() {
        return RestClient.builder()
                .requestFactory(requetes)
                .configureMessageConverters(convertisseurs -> convertisseurs
                        .registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
