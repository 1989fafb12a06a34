package fr.esmsnumerique.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The rules are applied by the mere presence of this module, under the profile and nowhere else. */
class GardeDeProductionTest {

    @Test
    void le_profil_production_arrete_un_demarrage_de_demonstration() {
        assertThatThrownBy(() -> demarrer("--spring.profiles.active=production", "--esms.demo=true"))
                .isInstanceOf(ProductionRefusee.class)
                .hasMessageContaining("ESMS_DEMO");
    }

    @Test
    void sans_le_profil_rien_n_est_refuse() {
        try (ConfigurableApplicationContext contexte = demarrer("--esms.demo=true")) {
            assertThat(contexte.isActive()).isTrue();
        }
    }

    @Test
    void le_refus_se_lit_en_phrases() {
        assertThat(new AnalyseDuRefus()
                        .analyze(new ProductionRefusee(List.of("Retirez ESMS_DEMO.")))
                        .getDescription())
                .contains("Retirez ESMS_DEMO.");
    }

    private static ConfigurableApplicationContext demarrer(String... arguments) {
        SpringApplication application = new SpringApplication(GardeDeProductionTest.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }
}
