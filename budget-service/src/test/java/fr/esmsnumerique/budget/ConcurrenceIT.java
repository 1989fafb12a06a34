package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Room for exactly 100 among thousands of concurrent requests, over HTTP: 100 are accepted, all the others refused with their reason, and the balances say so. */
class ConcurrenceIT extends LivreEnLigne {

    private static final int PLACES = 100;
    private static final long SUBVENTION = 210_000;
    /** Requests in flight at once, at most: many times what two cores can serve, within what a store answers in time. */
    private static final int EN_VOL = 200;

    ConcurrenceIT() {
        super("76");
    }

    @Test
    void mille_programmations_pour_cent_places() throws InterruptedException {
        programmer_au_dela_des_places(ars, 1_000);
    }

    @Test
    void mille_engagements_de_cent_dossiers_programmes() throws InterruptedException {
        engager_au_dela_des_places(new Ars("75"), 1_000);
    }

    @Test
    @Tag("long")
    void dix_mille_programmations_pour_cent_places() throws InterruptedException {
        programmer_au_dela_des_places(new Ars("52"), 10_000);
    }

    @Test
    @Tag("long")
    void dix_mille_engagements_de_cent_dossiers_programmes() throws InterruptedException {
        engager_au_dela_des_places(new Ars("03"), 10_000);
    }

    /** Distinct dossiers, credits for 100 of them. */
    private void programmer_au_dela_des_places(Ars acteurs, int demandes) throws InterruptedException {
        notifier(acteurs, PLACES * SUBVENTION);

        Map<String, Long> reponses = lancer(demandes, i -> programmer(acteurs, acteurs.financer(i, SUBVENTION)));

        assertThat(reponses)
                .isEqualTo(Map.of("201", (long) PLACES, "409 ae.disponible_insuffisant", (long) demandes - PLACES));
        JsonNode postes = postes(acteurs);
        assertThat(postes.path("alloueCentimes").asLong()).isEqualTo(PLACES * SUBVENTION);
        assertThat(postes.path("programmeCentimes").asLong()).isEqualTo(PLACES * SUBVENTION);
        assertThat(postes.path("disponibleCentimes").asLong(-1)).isZero();
        livreExact();
    }

    /** 100 programmed dossiers, each asked many times by different keys. */
    private void engager_au_dela_des_places(Ars acteurs, int demandes) throws InterruptedException {
        notifier(acteurs, 2 * PLACES * SUBVENTION);
        lancer(PLACES, i -> programmer(acteurs, acteurs.financer(i, SUBVENTION)));

        Map<String, Long> reponses = lancer(demandes, i -> engager(acteurs, acteurs.dossier(i % PLACES)));

        assertThat(reponses).isEqualTo(Map.of("201", (long) PLACES, "409 ae.deja_engage", (long) demandes - PLACES));
        JsonNode postes = postes(acteurs);
        assertThat(postes.path("engageCentimes").asLong()).isEqualTo(PLACES * SUBVENTION);
        assertThat(postes.path("resteAPayerCentimes").asLong()).isEqualTo(PLACES * SUBVENTION);
        assertThat(postes.path("disponibleCentimes").asLong()).isEqualTo(PLACES * SUBVENTION);
        livreExact();
    }

    /** @return how many of each answer */
    private static Map<String, Long> lancer(int demandes, IntFunction<Reponse> demande) throws InterruptedException {
        Map<String, LongAdder> comptes = new ConcurrentHashMap<>();
        Semaphore places = new Semaphore(Math.min(EN_VOL, demandes / 16 + 1));
        long debut = System.nanoTime();
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < demandes; i++) {
                int numero = i;
                places.acquire();
                fils.execute(() -> {
                    try {
                        comptes.computeIfAbsent(resume(demande.apply(numero)), cle -> new LongAdder())
                                .increment();
                    } finally {
                        places.release();
                    }
                });
            }
        }
        System.out.printf("%d demandes en %d ms%n", demandes, (System.nanoTime() - debut) / 1_000_000);
        Map<String, Long> totaux = new TreeMap<>();
        comptes.forEach((reponse, compte) -> totaux.put(reponse, compte.sum()));
        return totaux;
    }

    private static String resume(Reponse reponse) {
        return reponse.statut() == 201 ? "201" : reponse.statut() + " " + reponse.code();
    }

    private void livreExact() {
        assertThat(lire("/integrite?enveloppe=" + ENVELOPPE, CNSA)
                        .json()
                        .path("conforme")
                        .asBoolean())
                .isTrue();
    }
}
