package fr.esmsnumerique.demo.plateforme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

class RepriseTest {

    private final AtomicInteger essais = new AtomicInteger();
    private final AtomicInteger preparations = new AtomicInteger();

    @Test
    void une_coupure_et_un_service_absent_se_reprennent_jusqu_a_la_reponse() {
        String reponse = obstinement(() -> switch (essais.incrementAndGet()) {
            case 1 -> throw new ResourceAccessException("connexion refusée");
            case 2 -> throw probleme(503, "service.indisponible");
            case 3 -> throw probleme(409, "idempotence.en_cours");
            default -> "fait";
        });
        assertThat(reponse).isEqualTo("fait");
        assertThat(preparations).hasValue(3);
    }

    @Test
    void un_refus_ne_se_reprend_pas_et_garde_son_code() {
        assertThatExceptionOfType(Refus.class)
                .isThrownBy(() -> obstinement(() -> {
                    essais.incrementAndGet();
                    throw probleme(409, "ae.disponible_insuffisant");
                }))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ae.disponible_insuffisant"))
                .withMessageContaining("Que faire");
        assertThat(essais).hasValue(1);
        assertThat(preparations).hasValue(0);
    }

    private String obstinement(Supplier<String> appel) {
        return Reprise.obstinee("essai", appel, preparations::incrementAndGet);
    }

    private static RestClientResponseException probleme(int statut, String code) {
        byte[] corps = "{\"title\":\"Titre\",\"detail\":\"Que faire\",\"code\":\"%s\"}"
                .formatted(code)
                .getBytes(StandardCharsets.UTF_8);
        return new RestClientResponseException("refus", statut, "", new HttpHeaders(), corps, StandardCharsets.UTF_8);
    }
}
