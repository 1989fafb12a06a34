package fr.esmsnumerique.support.horloge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.EsmsProperties;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HorlogeHorsDemoTest {

    private final MongoDatabase base = mock(MongoDatabase.class);

    @Test
    void une_horloge_deplacee_est_refusee_hors_demonstration() {
        EsmsProperties vraie = reglages(Map.of("esms.horloge", "2025-10-15T21:59:00Z"));
        assertThatThrownBy(() -> new HorlogeConfiguration().horloge(vraie, base))
                .hasMessageContaining("ESMS_HORLOGE");
    }

    @Test
    void sans_elle_la_plateforme_vit_au_temps_du_systeme() {
        assertThat(new HorlogeConfiguration().horloge(reglages(Map.of()), base))
                .isNotInstanceOf(Horloge.Deplacable.class);
    }

    private static EsmsProperties reglages(Map<String, String> valeurs) {
        return new Binder(new MapConfigurationPropertySource(valeurs)).bindOrCreate("esms", EsmsProperties.class);
    }
}
