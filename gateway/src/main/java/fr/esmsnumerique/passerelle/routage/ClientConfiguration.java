package fr.esmsnumerique.passerelle.routage;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** HTTP client towards the services; the gateway's proxy picks up the one {@link ClientHttpRequestFactory} there is. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    /** Imports and extracts, which take as long as their size. */
    private static final Pattern LONGS = Pattern.compile("/api/[a-z]+/v1/(imports/.*|extraits)");

    static {
        // Shorter than the services keep idle connections (20 s): a POST on a connection its service has just closed
        // cannot be retried.
        if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
            System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        }
    }

    @Bean
    ClientHttpRequestFactory requetesVersLesServices(PasserelleProperties proprietes) {
        PasserelleProperties.Delais delais = proprietes.delais();
        HttpClient http = HttpClient.newBuilder()
                // HTTP/1.1 said once: over plain HTTP the default would offer an upgrade with every first request.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(delais.connexion())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        ClientHttpRequestFactory ordinaires = requetes(http, delais.reponse());
        ClientHttpRequestFactory longues = requetes(http, delais.reponseLongue());
        return (adresse, methode) ->
                (LONGS.matcher(adresse.getPath()).matches() ? longues : ordinaires).createRequest(adresse, methode);
    }

    private static ClientHttpRequestFactory requetes(HttpClient http, Duration reponse) {
        var requetes = new JdkClientHttpRequestFactory(http, Executors.newVirtualThreadPerTaskExecutor());
        requetes.setReadTimeout(reponse);
        // The gateway compresses for the caller; between neighbours it would only cost time.
        requetes.enableCompression(false);
        return requetes;
    }
}
