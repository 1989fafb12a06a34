package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LecturesGroupeesTest {

    private final Map<String, Long> magasin = new ConcurrentHashMap<>();
    private final List<List<String>> requetes = new ArrayList<>();

    private Map<String, Long> requete(List<String> ids) {
        requetes.add(ids);
        Map<String, Long> trouves = new HashMap<>();
        ids.forEach(id -> {
            Long valeur = magasin.get(id);
            if (valeur != null) {
                trouves.put(id, valeur);
            }
        });
        return trouves;
    }

    @Test
    void chacun_recoit_la_valeur_qu_il_demande_et_rien_si_elle_n_existe_pas() {
        LecturesGroupees<Long> lectures = new LecturesGroupees<>(this::requete);
        magasin.put("un", 1L);
        assertThat(lectures.lire("un")).isEqualTo(1L);
        assertThat(lectures.lire("deux")).isNull();
    }

    @Test
    void ceux_qui_demandent_pendant_une_requete_se_partagent_la_suivante() throws Exception {
        CountDownLatch premiere = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        LecturesGroupees<Long> lectures = new LecturesGroupees<>(ids -> {
            premiere.countDown();
            attendre(suite);
            return requete(ids);
        });
        for (long i = 0; i < 40; i++) {
            magasin.put("d" + i, i);
        }
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> seul = fils.submit(() -> lectures.lire("d0"));
            assertThat(premiere.await(10, TimeUnit.SECONDS)).isTrue();
            AtomicInteger partis = new AtomicInteger();
            List<Future<Long>> autres = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                String id = "d" + i % 40;
                autres.add(fils.submit(() -> {
                    partis.incrementAndGet();
                    return lectures.lire(id);
                }));
            }
            while (partis.get() < 80) {
                Thread.onSpinWait();
            }
            suite.countDown();
            assertThat(seul.get()).isZero();
            for (int i = 0; i < 80; i++) {
                assertThat(autres.get(i).get()).isEqualTo(i % 40);
            }
        }
        assertThat(requetes).hasSizeLessThan(40);
        assertThat(requetes).allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates());
    }

    /** What the engagement is judged on: never an amount older than the demand. */
    @Test
    void nul_ne_recoit_une_valeur_lue_avant_sa_demande() throws Exception {
        AtomicLong version = new AtomicLong();
        LecturesGroupees<Long> lectures = new LecturesGroupees<>(ids -> {
            long lue = version.get();
            Thread.yield();
            Map<String, Long> trouves = new HashMap<>();
            ids.forEach(id -> trouves.put(id, lue));
            return trouves;
        });
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> lecteurs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                lecteurs.add(fils.submit(() -> {
                    boolean aJour = true;
                    for (int j = 0; j < 50; j++) {
                        long ecrite = version.incrementAndGet();
                        aJour &= Objects.requireNonNull(lectures.lire("d")) >= ecrite;
                    }
                    return aJour;
                }));
            }
            for (Future<Boolean> lecteur : lecteurs) {
                assertThat(lecteur.get()).isTrue();
            }
        }
    }

    @Test
    void une_panne_est_dite_a_ceux_qui_attendaient_et_ne_dure_pas() {
        AtomicInteger pannes = new AtomicInteger(1);
        LecturesGroupees<Long> lectures = new LecturesGroupees<>(ids -> {
            if (pannes.getAndDecrement() > 0) {
                throw new IllegalStateException("magasin absent");
            }
            return requete(ids);
        });
        magasin.put("un", 1L);
        assertThatThrownBy(() -> lectures.lire("un")).isInstanceOf(IllegalStateException.class);
        assertThat(lectures.lire("un")).isEqualTo(1L);
    }

    @Test
    void une_erreur_de_la_machine_est_dite_aussi() {
        LecturesGroupees<Long> lectures = new LecturesGroupees<>(ids -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(() -> lectures.lire("un")).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> lectures.lire("deux")).hasCauseInstanceOf(StackOverflowError.class);
    }

    private static void attendre(CountDownLatch verrou) {
        try {
            if (!verrou.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("personne n'a ouvert");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
