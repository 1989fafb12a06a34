package fr.esmsnumerique.passerelle.routage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that dies or hangs: bounded answers, the others unharmed, recovery without a hand. */
class ProtectionIT extends AvecPasserelle {

    private static final String MORT = "/api/financement/v1/financements";
    private static final String SAIN = "/api/budget/v1/soldes";
    private static final String FRAGILE_V1 = "/api/usage/v1/projets";

    @AfterEach
    void reparer() {
        FRAGILE.muet = false;
    }

    @Test
    void un_service_mort_donne_un_503_explique_et_date() {
        HttpResponse<String> reponse = appeler(MORT);

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.objet(reponse.body()))
                .containsEntry("code", "service.indisponible")
                .containsEntry("instance", MORT);
        assertThat((String) Http.objet(reponse.body()).get("detail")).contains("financement");
    }

    @Test
    void un_service_muet_est_laisse_en_paix_puis_repris_sans_toucher_aux_autres() throws Exception {
        FRAGILE.muet = true;
        long premier = duree(FRAGILE_V1, 503);
        assertThat(premier).isBetween(1_900L, 8_000L);
        appeler(FRAGILE_V1);
        int avant = FRAGILE.appels.get();

        long ouvert = duree(FRAGILE_V1, 503);

        assertThat(ouvert).isLessThan(1_500);
        assertThat(FRAGILE.appels)
                .as("circuit ouvert : le service n'est plus appelé")
                .hasValue(avant);
        assertThat(appeler(SAIN).statusCode()).isEqualTo(200);

        FRAGILE.muet = false;
        Thread.sleep(Duration.ofMillis(1_200));
        assertThat(appeler(FRAGILE_V1).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupe", "fige"})
    void une_reponse_interrompue_avant_d_etre_partie_est_un_probleme_502(String panne) {
        HttpResponse<String> reponse = appeler("/api/notification/v1/" + panne + "/100");

        assertThat(reponse.statusCode()).isEqualTo(502);
        assertThat(Http.objet(reponse.body())).containsEntry("code", "service.reponse_interrompue");
        assertThat(reponse.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupe", "fige"})
    void une_reponse_interrompue_en_route_ne_passe_pas_pour_entiere(String panne) {
        assertThatThrownBy(() -> appeler("/api/notification/v1/" + panne + "/200000"))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private long duree(String chemin, int statutAttendu) {
        long debut = System.nanoTime();
        assertThat(appeler(chemin).statusCode()).isEqualTo(statutAttendu);
        return Duration.ofNanos(System.nanoTime() - debut).toMillis();
    }

    private HttpResponse<String> appeler(String chemin) {
        return navigateur().lire(chemin, "Authorization", "Bearer " + FOURNISSEUR.jeton("protection", "SERVICE"));
    }
}
