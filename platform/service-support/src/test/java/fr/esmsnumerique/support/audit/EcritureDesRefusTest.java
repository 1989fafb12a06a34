package fr.esmsnumerique.support.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** No refusal is lost while there is room, whatever the store does. */
class EcritureDesRefusTest {

    private static final Duration AUSSITOT = Duration.ofMillis(1);

    private final List<Integer> ecrits = new ArrayList<>();

    @Test
    void un_magasin_en_panne_est_attendu_et_rien_n_est_perdu() throws Exception {
        AtomicInteger essais = new AtomicInteger();
        try (EcritureDesRefus ecriture = new EcritureDesRefus(
                lot -> {
                    if (essais.incrementAndGet() <= 3) {
                        throw new MongoException("panne");
                    }
                    retenir(lot);
                },
                AUSSITOT)) {
            List<CompletableFuture<Void>> attentes = IntStream.range(0, 50)
                    .mapToObj(i -> ecriture.deposer(refus(i)))
                    .toList();
            for (CompletableFuture<Void> attente : attentes) {
                attente.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(ecrits)
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
        assertThat(essais).hasValueGreaterThan(3);
    }

    @Test
    void ce_qui_ne_pourra_jamais_s_ecrire_echoue_sans_retenir_les_suivants() throws Exception {
        try (EcritureDesRefus ecriture = new EcritureDesRefus(
                lot -> {
                    if (lot.getFirst().getInteger("n") == 0) {
                        throw new IllegalArgumentException("illisible");
                    }
                    retenir(lot);
                },
                AUSSITOT)) {
            CompletableFuture<Void> illisible = ecriture.deposer(refus(0));
            assertThat(illisible)
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withCauseInstanceOf(IllegalArgumentException.class);
            ecriture.deposer(refus(1)).get(1, TimeUnit.MINUTES);
        }
        assertThat(ecrits).containsExactly(1);
    }

    @Test
    void au_dela_des_places_un_refus_echoue_tout_de_suite_et_les_autres_attendent() throws Exception {
        CountDownLatch prise = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        try (EcritureDesRefus ecriture = new EcritureDesRefus(
                lot -> {
                    prise.countDown();
                    attendre(suite);
                    retenir(lot);
                },
                AUSSITOT)) {
            ecriture.deposer(refus(0));
            assertThat(prise.await(1, TimeUnit.MINUTES)).isTrue();
            List<CompletableFuture<Void>> attentes = IntStream.rangeClosed(1, EcritureDesRefus.PLACES)
                    .mapToObj(i -> ecriture.deposer(refus(i)))
                    .toList();
            assertThat(attentes).noneMatch(CompletableFuture::isDone);
            assertThat(ecriture.deposer(refus(-1)))
                    .isCompletedExceptionally()
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(RejectedExecutionException.class);
            suite.countDown();
            attentes.getLast().get(1, TimeUnit.MINUTES);
        }
        assertThat(ecrits).hasSize(EcritureDesRefus.PLACES + 1).doesNotContain(-1);
    }

    private void retenir(List<Document> lot) {
        lot.forEach(document -> ecrits.add(document.getInteger("n")));
    }

    private static Document refus(int numero) {
        return new Document("n", numero);
    }

    private static void attendre(CountDownLatch verrou) {
        try {
            verrou.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
