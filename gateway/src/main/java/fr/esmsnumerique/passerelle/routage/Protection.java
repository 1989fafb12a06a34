package fr.esmsnumerique.passerelle.routage;

import fr.esmsnumerique.passerelle.limite.CorpsCompte;
import fr.esmsnumerique.passerelle.probleme.Probleme;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Circuit breaker of one service. Only silence counts against it (refused connection, timeout): an answer, even a 500 or a 503 about another service, is the
 * service's own and goes through. Nothing is retried here: only the caller knows whether its request carries an idempotency key.
 */
final class Protection implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Protection.class);

    private final String service;
    private final CircuitBreaker disjoncteur;
    private final Duration attente;

    Protection(String service, CircuitBreaker disjoncteur) {
        this.service = service;
        this.disjoncteur = disjoncteur;
        this.attente = Duration.ofMillis(disjoncteur
                .getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1));
    }

    @Override
    public ServerResponse filter(ServerRequest requete, HandlerFunction<ServerResponse> suite) throws Exception {
        if (!disjoncteur.tryAcquirePermission()) {
            return indisponible(requete);
        }
        long debut = disjoncteur.getCurrentTimestamp();
        boolean compte = false;
        try {
            ServerResponse reponse = suite.handle(requete);
            disjoncteur.onSuccess(duree(debut), disjoncteur.getTimestampUnit());
            compte = true;
            return CorpsDeReponse.surveiller(requete, reponse);
        } catch (ResourceAccessException silence) {
            Optional<Probleme> faute = CorpsCompte.faute(requete.servletRequest());
            if (faute.isPresent()) {
                return faute.get().enReponse(requete.path());
            }
            disjoncteur.onError(duree(debut), disjoncteur.getTimestampUnit(), silence);
            compte = true;
            JOURNAL.warn(
                    "Le service {} ne répond pas : {}",
                    service,
                    silence.getMostSpecificCause().toString());
            return indisponible(requete);
        } finally {
            if (!compte) {
                disjoncteur.releasePermission();
            }
        }
    }

    private long duree(long debut) {
        return disjoncteur.getCurrentTimestamp() - debut;
    }

    private ServerResponse indisponible(ServerRequest requete) {
        return Problemes.serviceIndisponible(service, attente).enReponse(requete.path());
    }
}
