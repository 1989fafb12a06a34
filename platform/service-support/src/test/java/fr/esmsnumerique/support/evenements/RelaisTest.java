package fr.esmsnumerique.support.evenements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.clients.JetonService;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.web.client.RestClient;

/** One subscriber is well, the other is not: what is for the first does not wait behind what is for the second. */
class RelaisTest {

    private static final int RETENUS = 1_000;

    private final List<EvenementEnAttente> attente = new CopyOnWriteArrayList<>();
    private final AtomicInteger demandes = new AtomicInteger();
    private final AtomicInteger recus = new AtomicInteger();
    private final CountDownLatch recu = new CountDownLatch(1);
    private final SourceEvenements source = new SourceEvenements() {
        @Override
        public List<EvenementEnAttente> enAttente(int max) {
            return new ArrayList<>(attente.subList(0, Math.min(max, attente.size())));
        }

        @Override
        public void confirmer(EvenementEnAttente evenement) {
            attente.remove(evenement);
        }
    };

    private final ClientHttpRequestInterceptor sain = (requete, corps, suite) -> {
        recus.incrementAndGet();
        recu.countDown();
        return reponse(HttpStatus.NO_CONTENT);
    };

    private @Nullable Relais relais;

    @AfterEach
    void arreter() {
        Objects.requireNonNull(relais).stop();
    }

    @Test
    void ce_que_refuse_un_abonne_ne_cache_pas_ce_qui_est_pour_un_autre() throws Exception {
        relais = relais(Duration.ofMinutes(5), (requete, corps, suite) -> reponse(HttpStatus.BAD_REQUEST));
        deposer();

        relais.start();

        assertThat(recu.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demandes).hasValue(RETENUS); // each was tried, once
        assertThat(attente).hasSizeGreaterThanOrEqualTo(RETENUS);
    }

    @Test
    void un_abonne_qui_ne_repond_pas_n_est_pas_redemande_pour_chaque_evenement() throws Exception {
        relais = relais(Duration.ofMinutes(5), (requete, corps, suite) -> {
            throw new IOException("personne");
        });
        deposer();

        relais.start();

        assertThat(recu.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demandes).hasValue(3);
    }

    @Test
    void un_abonne_dont_le_magasin_se_tait_n_est_pas_redemande_non_plus() throws Exception {
        relais = relais(Duration.ofMinutes(5), (requete, corps, suite) -> reponse(HttpStatus.SERVICE_UNAVAILABLE));
        deposer();

        relais.start();

        assertThat(recu.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demandes).hasValue(3);
    }

    /** Whose turn comes first is not told by who failed before. */
    @Test
    void des_evenements_sur_lesquels_un_abonne_se_tait_ne_cachent_pas_les_autres_du_meme_abonne() throws Exception {
        CountDownLatch pris = new CountDownLatch(1);
        relais = relais(Duration.ofMillis(20), (requete, corps, suite) -> {
            if (new String(corps, StandardCharsets.UTF_8).contains("sujet-empoisonne")) {
                throw new IOException("délai");
            }
            pris.countDown();
            return reponse(HttpStatus.NO_CONTENT);
        });
        for (int numero = 0; numero < 5; numero++) {
            attente.add(evenement("essai.pour-malade", "sujet-empoisonne-" + numero));
        }
        attente.add(evenement("essai.pour-malade", "sujet-bon"));

        relais.start();

        assertThat(pris.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void qui_a_recu_un_evenement_ne_le_recoit_pas_a_chaque_tour_parce_qu_un_autre_le_refuse() throws Exception {
        CountDownLatch tours = new CountDownLatch(10);
        relais = relais(Duration.ofMillis(20), (requete, corps, suite) -> {
            tours.countDown();
            return reponse(HttpStatus.BAD_REQUEST);
        });
        attente.add(evenement("essai.pour-tous", "sujet"));

        relais.start();

        assertThat(tours.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(recus).hasValue(1);
    }

    private void deposer() {
        for (int numero = 0; numero < RETENUS; numero++) {
            attente.add(evenement("essai.pour-malade", "sujet-" + numero));
        }
        attente.add(evenement("essai.pour-sain", "sujet-sain"));
    }

    private static EvenementEnAttente evenement(String type, String sujet) {
        Evenement evenement =
                new Evenement(sujet, type, sujet, Instant.parse("2025-10-14T10:00:00Z"), Map.of("dossierId", sujet));
        return new EvenementEnAttente(evenement, sujet);
    }

    private Relais relais(Duration balayage, ClientHttpRequestInterceptor malade) {
        EsmsProperties esms = new EsmsProperties(
                "essai",
                true,
                null,
                new EsmsProperties.Mongodb("", Duration.ofSeconds(1)),
                new EsmsProperties.Identite("", "", "", ""),
                Map.of(),
                new EsmsProperties.Evenements(
                        Map.of(
                                "essai.pour-malade", List.of("malade"),
                                "essai.pour-sain", List.of("sain"),
                                "essai.pour-tous", List.of("sain", "malade")),
                        balayage),
                new EsmsProperties.Appels(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        AppelsServices appels =
                new AppelsServices(
                        esms,
                        RestClient.builder(),
                        new JetonService(esms, RestClient.create(), InstantSource.system()),
                        CircuitBreakerRegistry.ofDefaults(),
                        RetryRegistry.ofDefaults(),
                        BulkheadRegistry.ofDefaults()) {
                    @Override
                    public RestClient interne(String service) {
                        return client("malade".equals(service) ? compter(malade) : sain);
                    }
                };
        return new Relais(List.of(source), esms, appels);
    }

    private ClientHttpRequestInterceptor compter(ClientHttpRequestInterceptor malade) {
        return (requete, corps, suite) -> {
            demandes.incrementAndGet();
            return malade.intercept(requete, corps, suite);
        };
    }

    private static RestClient client(ClientHttpRequestInterceptor reponses) {
        return RestClient.builder()
                .baseUrl("http://abonne.invalid")
                .requestInterceptor(reponses)
                .build();
    }

    private static MockClientHttpResponse reponse(HttpStatus statut) {
        return new MockClientHttpResponse(new byte[0], statut);
    }
}
