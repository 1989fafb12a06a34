package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HorlogeTest {

    @Test
    void donne_le_jour_de_paris_a_la_seconde_pres() {
        Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-10-15T21:59:59Z"));
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2025, 10, 15));
        horloge.avancer(Instant.parse("2025-10-15T22:00:00Z"));
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2025, 10, 16));
        assertThat(Paris.debut(LocalDate.of(2026, 1, 1))).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void ne_recule_pas() {
        Horloge.Deplacable horloge = Horloge.deplacable(Instant.EPOCH);
        assertThatIllegalArgumentException().isThrownBy(() -> horloge.avancer(Instant.EPOCH.minusMillis(1)));
        assertThat(horloge.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void connait_dix_huit_regions_de_codes_et_sigles_distincts() {
        assertThat(Region.values()).hasSize(18);
        assertThat(Arrays.stream(Region.values()).map(Region::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Region.values()).map(Region::sigle)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Region.values()).filter(Region::estCorseOuUltramarine))
                .hasSize(6);
        assertThat(Region.deCode("27")).contains(Region.BOURGOGNE_FRANCHE_COMTE);
        assertThat(Region.deCode("05")).isEmpty();
    }
}
