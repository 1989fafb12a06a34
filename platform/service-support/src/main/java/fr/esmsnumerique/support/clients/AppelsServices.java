package fr.esmsnumerique.support.clients;

import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.web.Probleme;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Calls to the other services. Inside a person's request their token is relayed, so that the called service applies their rights; elsewhere the service presents its
 * own. Retries are for reads and for commands that carry an idempotency key.
 */
public class AppelsServices {

    private final EsmsProperties esms;
    private final RestClient.Builder modele;
    private final JetonService jetons;
    private final CircuitBreakerRegistry disjoncteurs;
    private final RetryRegistry reprises;
    private final BulkheadRegistry cloisons;
    /** Making a client looks through the class path: too long for each event. */
    private final Map<String, RestClient> internes = new ConcurrentHashMap<>();

    public AppelsServices(
            EsmsProperties esms,
            RestClient.Builder modele,
            JetonService jetons,
            CircuitBreakerRegistry disjoncteurs,
            RetryRegistry reprises,
            BulkheadRegistry cloisons) {
        this.esms = esms;
        this.modele = modele;
        this.jetons = jetons;
        this.disjoncteurs = disjoncteurs;
        this.reprises = reprises;
        this.cloisons = cloisons;
    }

    /** Client for a service's published contract, with the user's token if there is one, else the service's own. */
    public RestClient restClient(String service) {
        return client(service, true);
    }

    /** Client that always presents this service's own token: events, batches. */
    public RestClient interne(String service) {
        return internes.computeIfAbsent(service, s -> client(s, false));
    }

    /** Base path to give to a generated client. */
    public String basePath(String service) {
        return url(service) + "/api/" + service + "/v1";
    }

    /**
     * Runs a call with bulkhead, circuit breaker and retry.
     *
     * @throws fr.esmsnumerique.support.web.ProblemeException the called service's own refusal, or 503 {@code service.indisponible}
     */
    public <T> T appeler(String service, Supplier<T> appel) {
        CircuitBreaker disjoncteur = disjoncteurs.circuitBreaker(service);
        Bulkhead cloison = cloisons.bulkhead(service);
        Supplier<T> protege = Bulkhead.decorateSupplier(cloison, CircuitBreaker.decorateSupplier(disjoncteur, appel));
        Retry reprise = reprises.retry(service);
        try {
            return Retry.decorateSupplier(reprise, protege).get();
        } catch (HttpClientErrorException refus) {
            throw traduire(refus).exception();
        } catch (ResourceAccessException
                | HttpServerErrorException
                | CallNotPermittedException
                | BulkheadFullException panne) {
            throw Probleme.refus(
                            503,
                            "service.indisponible",
                            "Service momentanément indisponible",
                            "Le service " + service
                                    + " ne répond pas. Réessayez dans quelques instants avec la même clé d'idempotence.")
                    .exception();
        }
    }

    private RestClient client(String service, boolean relayer) {
        return modele.clone()
                .baseUrl(url(service).toString())
                .requestInterceptor(avecJeton(relayer))
                .build();
    }

    private URI url(String service) {
        URI url = esms.services().get(service);
        if (url == null) {
            throw new IllegalStateException(
                    "Adresse du service " + service + " absente de la configuration (esms.services)");
        }
        return url;
    }

    private ClientHttpRequestInterceptor avecJeton(boolean relayer) {
        return (requete, corps, suite) -> {
            requete.getHeaders().setBearerAuth(relayer ? jetonCourant() : jetons.valeur());
            return suite.execute(requete, corps);
        };
    }

    private String jetonCourant() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken utilisateur
                ? utilisateur.getToken().getTokenValue()
                : jetons.valeur();
    }

    private static Probleme traduire(HttpClientErrorException refus) {
        Map<?, ?> corps = lireCorps(refus);
        return Probleme.refus(
                refus.getStatusCode().value(),
                texte(corps, "code", "service.refus"),
                texte(corps, "title", "Refus d'un autre service"),
                texte(corps, "detail", "Le service appelé a refusé la demande."));
    }

    private static Map<?, ?> lireCorps(HttpClientErrorException refus) {
        try {
            Map<?, ?> corps = refus.getResponseBodyAs(Map.class);
            return corps == null ? Map.of() : corps;
        } catch (RuntimeException illisible) {
            return Map.of();
        }
    }

    private static String texte(Map<?, ?> corps, String champ, String defaut) {
        return corps.get(champ) instanceof String texte ? texte : defaut;
    }
}
