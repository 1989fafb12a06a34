package fr.esmsnumerique.passerelle.routage;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import fr.esmsnumerique.passerelle.identite.JetonsDeSession;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<service>/**} goes to its service, path unchanged. Nothing else does: {@code /interne} and the services' actuator have no route. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    @Bean
    CircuitBreakerRegistry disjoncteurs(PasserelleProperties proprietes) {
        PasserelleProperties.Disjoncteur reglage = proprietes.disjoncteur();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(reglage.fenetre())
                .minimumNumberOfCalls(Math.max(1, reglage.fenetre() / 2))
                .waitDurationInOpenState(reglage.attente())
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
    }

    @Bean
    MeterBinder mesuresDesDisjoncteurs(CircuitBreakerRegistry disjoncteurs) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(disjoncteurs);
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            PasserelleProperties proprietes, CircuitBreakerRegistry disjoncteurs, JetonsDeSession jetons) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        proprietes.services().forEach((service, adresse) -> routes.add(route(service, adresse, disjoncteurs, jetons)));
        return routes.route(
                        path("/api").or(path("/api/**")),
                        requete -> Problemes.routeInconnue().enReponse(requete.path()))
                .build();
    }

    private static RouterFunction<ServerResponse> route(
            String service, URI adresse, CircuitBreakerRegistry disjoncteurs, JetonsDeSession jetons) {
        return GatewayRouterFunctions.route(service)
                .route(path("/api/" + service + "/**"), http())
                .before(uri(adresse))
                .before(new RelaisDuJeton(jetons))
                .filter(new Protection(service, disjoncteurs.circuitBreaker(service)))
                .build();
    }
}
