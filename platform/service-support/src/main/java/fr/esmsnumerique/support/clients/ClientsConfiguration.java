package fr.esmsnumerique.support.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.esmsnumerique.support.EsmsProperties;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bounded HTTP clients; a refusal (4xx) of the called service is an answer, not a failure of it. */
@Configuration(proxyBeanMethods = false)
public class ClientsConfiguration {

    static {
        // The JDK keeps idle connections 30 s and Tomcat closes them after 20: a command must not be sent into a closed
        // one.
        if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
            System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        }
    }

    @Bean
    public AppelsServices appelsServices(EsmsProperties esms, RestClient.Builder ouvert) {
        RestClient.Builder modele = modele(esms, ouvert);
        return new AppelsServices(
                esms,
                modele,
                new JetonService(esms, modele.clone().build(), InstantSource.system()),
                disjoncteurs(),
                reprises(),
                cloisons());
    }

    /** Reads leniently: a called service may add fields without breaking its callers. */
    private static RestClient.Builder modele(EsmsProperties esms, RestClient.Builder trace) {
        JdkClientHttpRequestFactory requetes = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(esms.appels().connexion())
                .build());
        requetes.setReadTimeout(esms.appels().reponse());
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return trace.clone()
                .requestFactory(requetes)
                .configureMessageConverters(
                        c -> c.registerDefaults().withJsonConverter(new JacksonJsonHttpMessageConverter(json)));
    }

    /** A burst waits its turn for a moment, on a virtual thread that costs little, rather than being turned away at once. */
    private static BulkheadRegistry cloisons() {
        return BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(25)
                .maxWaitDuration(Duration.ofSeconds(2))
                .build());
    }

    private static CircuitBreakerRegistry disjoncteurs() {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .waitDurationInOpenState(Duration.ofSeconds(2))
                .ignoreExceptions(HttpClientErrorException.class)
                .build());
    }

    private static RetryRegistry reprises() {
        return RetryRegistry.of(RetryConfig.custom()
                .maxAttempts(3)
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2.0))
                .retryExceptions(ResourceAccessException.class, HttpServerErrorException.class)
                .build());
    }
}
