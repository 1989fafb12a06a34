package fr.esmsnumerique.demo.plateforme;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** HTTP clients that present an account's token. */
final class Transport {

    private final JdkClientHttpRequestFactory http;
    private final Jetons jetons;

    Transport(Jetons jetons) {
        this.jetons = jetons;
        this.http = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build());
        http.setReadTimeout(Duration.ofSeconds(40));
    }

    RestClient pour(String compte) {
        return RestClient.builder()
                .requestFactory(http)
                .requestInterceptor((requete, corps, suite) -> {
                    requete.getHeaders().setBearerAuth(jetons.de(compte));
                    return suite.execute(requete, corps);
                })
                .build();
    }
}
