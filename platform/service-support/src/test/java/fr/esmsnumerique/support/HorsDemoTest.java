package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What a true platform does not start with. */
class HorsDemoTest {

    @Test
    void le_secret_public_est_refuse_qu_on_l_ecrive_ou_qu_on_l_oublie() {
        assertThatThrownBy(() -> new SupportAutoConfiguration(reglages(Map.of())))
                .hasMessageContaining("ESMS_SECRET_SERVICE");
        assertThatThrownBy(() -> new SupportAutoConfiguration(
                        reglages(Map.of("esms.identite.secret", EsmsProperties.Identite.SECRET_DEMO))))
                .hasMessageContaining("ESMS_SECRET_SERVICE");
    }

    @Test
    void un_secret_propre_est_admis_et_le_public_en_demonstration_seulement() {
        assertThatCode(() -> new SupportAutoConfiguration(reglages(Map.of("esms.identite.secret", "le-notre"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> new SupportAutoConfiguration(reglages(Map.of("esms.demo", "true"))))
                .doesNotThrowAnyException();
    }

    static EsmsProperties reglages(Map<String, String> valeurs) {
        return new Binder(new MapConfigurationPropertySource(valeurs)).bindOrCreate("esms", EsmsProperties.class);
    }
}
