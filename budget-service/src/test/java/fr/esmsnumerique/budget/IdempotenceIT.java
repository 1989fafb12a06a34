package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I4 and I5 through HTTP: one effect per caller, operation and key; an accepted answer is given again, a refused demand is judged again. */
class IdempotenceIT extends LivreEnLigne {

    private static final String PROGRAMMATIONS = API + "/programmations";

    private final Ars autre = new Ars("32");
    private int numero;
    private String dossier;
    private String cle;

    IdempotenceIT() {
        super("28");
    }

    @BeforeAll
    void doter() {
        notifier(ars, 100_000_000);
        notifier(autre, 100_000_000);
    }

    @BeforeEach
    void un_dossier_et_une_cle() {
        dossier = ars.financer(++numero, 210_000);
        cle = UUID.randomUUID().toString();
    }

    @Test
    void chaque_operation_rejouee_rend_la_meme_reponse_sans_autre_effet() {
        Reponse programmation = client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle);
        assertThat(programmation.statut()).isEqualTo(201);
        Reponse engagement = client.poster(API + "/engagements", ars.decideur(), corps(dossier), cle);
        assertThat(engagement.statut()).isEqualTo(201);

        assertThat(client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle))
                .isEqualTo(programmation);
        assertThat(client.poster(API + "/engagements", ars.decideur(), corps(dossier), cle))
                .isEqualTo(engagement);
        assertThat(types(dossier)).containsExactly("PROGRAMMATION", "ENGAGEMENT");
    }

    @Test
    void cinquante_envois_simultanes_d_une_meme_cle_n_ont_qu_un_effet_et_une_reponse() throws Exception {
        List<Reponse> reponses = new ArrayList<>();
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reponse>> envois = IntStream.range(0, 50)
                    .mapToObj(
                            i -> fils.submit(() -> client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle)))
                    .toList();
            for (Future<Reponse> envoi : envois) {
                reponses.add(envoi.get());
            }
        }
        List<Reponse> acceptees =
                reponses.stream().filter(r -> r.statut() == 201).distinct().toList();
        assertThat(acceptees).hasSize(1);
        assertThat(reponses)
                .allMatch(r -> r.equals(acceptees.getFirst())
                        || r.statut() == 409 && r.code().equals("idempotence.en_cours"));
        assertThat(types(dossier)).containsExactly("PROGRAMMATION");
    }

    @Test
    void une_cle_empoisonnee_est_une_erreur_et_laisse_la_premiere_reponse_intacte() {
        Reponse premiere = client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle);
        String second = ars.financer(++numero, 100_000);

        Reponse empoisonnee = client.poster(PROGRAMMATIONS, ars.financier(), corps(second), cle);

        assertThat(empoisonnee.statut()).isEqualTo(422);
        assertThat(empoisonnee.code()).isEqualTo("idempotence.corps_different");
        assertThat(types(second)).isEmpty();
        assertThat(client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle))
                .isEqualTo(premiere);
    }

    @Test
    void une_cle_d_engagement_empoisonnee_est_une_erreur_et_son_rejeu_le_dit() {
        String second = ars.financer(++numero, 100_000);
        for (String programme : List.of(dossier, second)) {
            client.poster(
                    PROGRAMMATIONS,
                    ars.financier(),
                    corps(programme),
                    UUID.randomUUID().toString());
        }
        Reponse premiere = client.poster(API + "/engagements", ars.decideur(), corps(dossier), cle);

        Reponse empoisonnee = client.poster(API + "/engagements", ars.decideur(), corps(second), cle);

        assertThat(premiere.statut()).isEqualTo(201);
        assertThat(empoisonnee.statut()).isEqualTo(422);
        assertThat(empoisonnee.code()).isEqualTo("idempotence.corps_different");
        assertThat(types(second)).containsExactly("PROGRAMMATION");
        assertThat(client.poster(API + "/engagements", ars.decideur(), corps(dossier), cle))
                .isEqualTo(premiere);
        assertThat(client.poster(API + "/engagements", ars.decideur(), corps(second), "courte")
                        .statut())
                .isEqualTo(400);
    }

    @Test
    void cinquante_engagements_simultanes_d_une_meme_cle_n_ont_qu_un_effet() throws Exception {
        client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle);
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reponse>> envois = IntStream.range(0, 50)
                    .mapToObj(i ->
                            fils.submit(() -> client.poster(API + "/engagements", ars.decideur(), corps(dossier), cle)))
                    .toList();
            Reponse premiere = envois.getFirst().get();
            assertThat(premiere.statut()).isEqualTo(201);
            for (Future<Reponse> envoi : envois) {
                assertThat(envoi.get()).isEqualTo(premiere);
            }
        }
        assertThat(types(dossier)).containsExactly("PROGRAMMATION", "ENGAGEMENT");
    }

    @Test
    void sans_cle_ou_avec_une_cle_mal_formee_rien_n_est_ecrit() {
        Reponse absente = client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), "");
        assertThat(absente.statut()).isEqualTo(400);
        assertThat(absente.code()).isEqualTo("idempotence.cle_absente");
        for (String mauvaise : List.of("courte", "x".repeat(81), "avec des espaces dedans", "é".repeat(20))) {
            assertThat(client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), mauvaise)
                            .statut())
                    .as(mauvaise)
                    .isEqualTo(400);
        }
        assertThat(types(dossier)).isEmpty();
    }

    @Test
    void la_cle_d_un_autre_appelant_ou_d_une_autre_operation_est_une_autre_cle() {
        String ailleurs = autre.financer(numero, 210_000);
        assertThat(client.poster(PROGRAMMATIONS, ars.financier(), corps(dossier), cle)
                        .statut())
                .isEqualTo(201);
        assertThat(client.poster(PROGRAMMATIONS, autre.financier(), corps(ailleurs), cle)
                        .statut())
                .isEqualTo(201);
        String liberation = "{\"dossierId\":\"" + dossier + "\",\"motif\":\"Révision\"}";
        assertThat(client.poster(API + "/deprogrammations", ars.financier(), liberation, cle)
                        .statut())
                .isEqualTo(201);
        assertThat(types(dossier)).containsExactly("PROGRAMMATION", "DEPROGRAMMATION");
        assertThat(types(ailleurs)).containsExactly("PROGRAMMATION");
    }

    @Test
    void une_demande_refusee_ne_laisse_rien_et_sa_cle_est_jugee_a_nouveau() {
        Ars demunie = new Ars("11");
        String attente = demunie.financer(1, 210_000);
        Reponse refus = client.poster(PROGRAMMATIONS, demunie.financier(), corps(attente), cle);
        assertThat(refus.code()).isEqualTo("ae.disponible_insuffisant");
        assertThat(types(attente)).isEmpty();

        notifier(demunie, 210_000);

        assertThat(client.poster(PROGRAMMATIONS, demunie.financier(), corps(attente), cle)
                        .statut())
                .isEqualTo(201);
        assertThat(postes(demunie).path("disponibleCentimes").asLong(-1)).isZero();
    }
}
