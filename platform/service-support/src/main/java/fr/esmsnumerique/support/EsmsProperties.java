package fr.esmsnumerique.support;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a service, prefix {@code esms}.
 *
 * @param service name of this service in URLs and events (eligibilite, financement…)
 * @param demo true on a demo platform: the clock may be moved, default secrets are accepted
 * @param horloge instant at which the demo clock starts; refused outside the demo
 * @param services base URL of each service, without {@code /api}
 */
@ConfigurationProperties("esms")
public record EsmsProperties(
        String service,
        @DefaultValue("false") boolean demo,
        @Nullable Instant horloge,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Identite identite,
        @DefaultValue Map<String, URI> services,
        @DefaultValue Evenements evenements,
        @DefaultValue Appels appels) {

    /** @param delai bound of every operation: past it the outcome is unknown and the same id is tried again */
    public record Mongodb(
            @DefaultValue("mongodb://127.0.0.1:27117") String uri,
            @DefaultValue("5s") Duration delai) {}

    /**
     * Identity provider.
     *
     * @param url issuer of the tokens
     * @param jwkSetUri keys; empty: where the local provider has them
     * @param jetonUri token endpoint for this service's own calls; empty: where the local provider has it
     * @param secret secret of the client {@code service-<service>}
     */
    public record Identite(
            @DefaultValue("http://localhost:8090") String url,
            @DefaultValue("") String jwkSetUri,
            @DefaultValue("") String jetonUri,
            @DefaultValue(SECRET_DEMO) String secret) {

        public static final String SECRET_DEMO = "secret-de-demonstration";

        public String cles() {
            return jwkSetUri.isBlank() ? url + "/oauth2/jwks" : jwkSetUri;
        }

        public String jetons() {
            return jetonUri.isBlank() ? url + "/oauth2/token" : jetonUri;
        }
    }

    /**
     * Events.
     *
     * @param abonnes services that receive each event type, named in short ({@code dossier.retenu}) or in full
     * @param balayage period at which unsent events are looked for again
     */
    public record Evenements(
            @DefaultValue Map<String, List<String>> abonnes,
            @DefaultValue("2s") Duration balayage) {

        /** The configuration may name a type in short or in full: an event must never be lost for that. */
        public List<String> abonnesDe(String typeCourt, String typeComplet) {
            return abonnes.getOrDefault(typeCourt, abonnes.getOrDefault(typeComplet, List.of()));
        }
    }

    /** Bounds of a call to another service. */
    public record Appels(
            @DefaultValue("2s") Duration connexion,
            @DefaultValue("10s") Duration reponse) {}
}
