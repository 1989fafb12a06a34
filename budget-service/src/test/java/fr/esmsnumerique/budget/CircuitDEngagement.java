package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Five regions with credits, whose agents programme and engage; each test has its own region, hence its own circuit. */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:circuit-engagement"
        })
abstract class CircuitDEngagement extends DossiersArretes {

    @BeforeAll
    void ouvrir_et_notifier() {
        ouvrirLEnveloppe(9_000_000_000L);
        Stream.of("27", "44", "52", "53", "76").forEach(region -> notifierAe(region, 100_000_000));
    }

    final String programmer(String region) {
        return programmerPar(agent("ARS_FINANCIER", region), region);
    }

    final String programmerPar(String jeton, String region) {
        arreterUnDossier(region);
        assertThat(poster("/programmations", jeton, corps(dossier)).statut()).isEqualTo(201);
        return dossier;
    }

    final Reponse reprogrammer(String region, String role) {
        return poster(
                "/reprogrammations",
                agent(role, region),
                "{\"dossierId\":\"" + dossier + "\",\"motif\":\"Montant révisé\"}");
    }

    static String agent(String role, String region) {
        return IDENTITE.agent(role, region);
    }
}
