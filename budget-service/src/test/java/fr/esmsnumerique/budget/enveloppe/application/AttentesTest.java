package fr.esmsnumerique.budget.enveloppe.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AttentesTest {

    private static final Duration REGARD = Duration.ofMillis(5);

    @Test
    void une_reponse_qui_ne_vient_pas_est_abandonnee_et_ne_sera_plus_jugee() {
        CompletableFuture<String> jamais = new CompletableFuture<>();
        try (Attentes attentes = new Attentes(Duration.ofMillis(50), REGARD)) {
            long debut = System.nanoTime();

            assertThatThrownBy(() -> attentes.attendre(jamais))
                    .isInstanceOf(JournalIndisponibleException.class)
                    .hasMessage("Pas de réponse du registre");

            assertThat(System.nanoTime() - debut).isGreaterThanOrEqualTo(50_000_000L);
            assertThat(jamais.isDone()).isTrue(); // what the writer looks at before it judges
        }
    }

    @Test
    void une_reponse_venue_a_temps_est_rendue_et_une_faute_est_dite_telle_quelle() {
        IllegalArgumentException faute = new IllegalArgumentException("faute");
        try (Attentes attentes = new Attentes(Duration.ofSeconds(30), REGARD)) {
            assertThat(attentes.attendre(
                            new CompletableFuture<String>().completeOnTimeout("ok", 20, TimeUnit.MILLISECONDS)))
                    .isEqualTo("ok");
            assertThatThrownBy(() -> attentes.attendre(CompletableFuture.failedFuture(faute)))
                    .isSameAs(faute);
        }
    }

    /** The writer stops between the moment somebody asks and the moment it looks at what waits. */
    @Test
    void qui_attend_encore_a_la_fermeture_est_averti_aussi() throws Exception {
        CompletableFuture<String> jamais = new CompletableFuture<>();
        Attentes attentes = new Attentes(Duration.ofSeconds(2), REGARD);
        CompletableFuture<Throwable> issue = new CompletableFuture<>();
        Thread appelant = Thread.ofPlatform().name("appelant").start(() -> {
            try {
                attentes.attendre(jamais);
            } catch (JournalIndisponibleException averti) {
                issue.complete(averti);
            }
        });
        for (int essai = 0; essai < 1_000 && appelant.getState() != Thread.State.WAITING; essai++) {
            Thread.sleep(1);
        }
        assertThat(appelant.getState()).isEqualTo(Thread.State.WAITING);

        attentes.close();

        assertThat(issue.get(10, TimeUnit.SECONDS)).hasMessage("Pas de réponse du registre");
    }

    @Test
    void qui_arrive_apres_la_fermeture_n_attend_pas() {
        Attentes attentes = new Attentes(Duration.ofSeconds(30), REGARD);
        attentes.close();

        assertThatThrownBy(() -> attentes.attendre(new CompletableFuture<>()))
                .isInstanceOf(JournalIndisponibleException.class)
                .hasMessage("Le registre est fermé");
    }

    @Test
    void un_appelant_interrompu_n_attend_plus() throws Exception {
        try (Attentes attentes = new Attentes(Duration.ofSeconds(30), REGARD)) {
            CompletableFuture<Throwable> issue = new CompletableFuture<>();
            Thread appelant = Thread.startVirtualThread(() -> {
                try {
                    attentes.attendre(new CompletableFuture<>());
                } catch (JournalIndisponibleException interrompu) {
                    issue.complete(interrompu);
                }
            });

            appelant.interrupt();

            assertThat(issue.get(10, TimeUnit.SECONDS)).hasMessage("Attente interrompue");
        }
    }
}
