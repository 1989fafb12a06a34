package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Five regions with credits, whose agents programme and engage. */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:circuit-engagement"
        })
abstract class CircuitDEngagement extends BudgetEnLigne {

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();

    private static int numero;

    String dossier;

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    @BeforeAll
    void ouvrir_et_notifier() {
        ouvrirLEnveloppe(9_000_000_000L);
        Stream.of("27", "44", "52", "53", "76").forEach(region -> notifierAe(region, 100_000_000));
    }

    /** Each test has its own region, hence its own circuit. */
    @BeforeEach
    void suivant() {
        numero++;
    }

    final String programmer(String region) {
        return programmerPar(agent("ARS_FINANCIER", region), region);
    }

    final String programmerPar(String jeton, String region) {
        dossier = "G25-%s-%04d".formatted(region, ++numero);
        VOISINS.financer(dossier, "DECIDE", 210_000);
        assertThat(poster("/programmations", jeton, corps(dossier)).statut()).isEqualTo(201);
        return dossier;
    }

    final Reponse reprogrammer(String region, String role) {
        return poster(
                "/reprogrammations",
                agent(role, region),
                "{\"dossierId\":\"" + dossier + "\",\"motif\":\"Montant révisé\"}");
    }

    final Reponse engager(String jeton) {
        return poster("/engagements", jeton, corps(dossier));
    }

    static String agent(String role, String region) {
        return IDENTITE.agent(role, region);
    }
}
