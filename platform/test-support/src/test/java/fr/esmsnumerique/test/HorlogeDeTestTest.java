package fr.esmsnumerique.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HorlogeDeTestTest {

    @Test
    void reste_ou_on_la_met_et_recule_si_on_veut() {
        HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-15T21:59:59Z");
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2025, 10, 15));
        horloge.avancer(Duration.ofSeconds(1));
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2025, 10, 16));
        horloge.regler(LocalDate.of(2025, 3, 30));
        assertThat(horloge.instant()).isEqualTo(Instant.parse("2025-03-30T10:00:00Z"));
    }
}
