package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.kernel.Paris;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;

/** Once a night, every night of the year; and what the operator sees of it. */
class SignalIntegriteTest {

    private final SimpleMeterRegistry mesures = new SimpleMeterRegistry();
    private final SignalIntegrite signal = new SignalIntegrite(mesures);

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-30", "2025-10-26", "2025-10-15", "2024-02-29", "2025-12-31", "2026-01-01"})
    void l_heure_livree_existe_une_fois_chaque_jour_changements_d_heure_compris(String jour) throws IOException {
        CronExpression livree = CronExpression.parse(cronLivre());
        LocalDate date = LocalDate.parse(jour);
        ZonedDateTime premier = livree.next(date.atStartOfDay(Paris.ZONE).minusNanos(1));

        assertThat(premier).isEqualTo(date.atTime(3, 30).atZone(Paris.ZONE));
        assertThat(livree.next(premier))
                .isEqualTo(date.plusDays(1).atTime(3, 30).atZone(Paris.ZONE));
    }

    @Test
    void la_premiere_sequence_fautive_est_une_mesure_par_enveloppe() {
        signal.accept(controle(Optional.empty()));
        assertThat(fautive()).isZero();
        signal.accept(controle(Optional.of(new Faute(17, "il a été supprimé"))));
        assertThat(fautive()).isEqualTo(17);
        assertThat(mesures.get("esms.integrite.verifiee.secondes")
                        .tag("enveloppe", "2025-G25")
                        .gauge()
                        .value())
                .isEqualTo(Instant.parse("2025-10-15T01:30:00Z").getEpochSecond());
    }

    private double fautive() {
        return mesures.get("esms.integrite.sequence.fautive")
                .tag("enveloppe", "2025-G25")
                .gauge()
                .value();
    }

    private static ControleIntegrite controle(Optional<Faute> faute) {
        return new ControleIntegrite(
                G25,
                Instant.parse("2025-10-15T01:30:00Z"),
                new Integrite(16, "ab", faute),
                new PointDeChaine(16, "ab"));
    }

    private static String cronLivre() throws IOException {
        Matcher cron = Pattern.compile("ESMS_INTEGRITE_CRON:([^}]+)}")
                .matcher(Files.readString(Path.of("src", "main", "resources", "application.yaml")));
        assertThat(cron.find()).isTrue();
        return cron.group(1);
    }
}
