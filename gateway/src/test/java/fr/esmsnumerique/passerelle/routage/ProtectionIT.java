package fr.esmsnumerique.passerelle.routage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that dies or hangs: bounded answers, the others unharmed, recovery without a hand. */
class ProtectionIT extends AvecPasserelle {

    private static final String MORT = "/api/financement/v1/financements";
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
        assertThat(premier).isBetween(900L, 4_000L);
        appeler(FRAGILE_V1);
        int avant = FRAGILE.appels.get();

        long ouvert = duree(FRAGILE_V1, 503);

        assertThat(ouvert).isLessThan(600);
        assertThat(FRAGILE.appels)
                .as("circuit ouvert : le service n'est plus appelé")
                .hasValue(avant);
        assertThat(appeler("/api/budget/v1/soldes").statusCode()).isEqualTo(200);

        FRAGILE.muet = false;
        Thread.sleep(Duration.ofMillis(1_200));
        assertThat(appeler(FRAGILE_V1).statusCode()).isEqualTo(200);
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
