package fr.esmsnumerique.budget;

import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A ledger with something on each line of the programming table; one context and one ledger for the classes that read it. */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-10-14T10:00:00Z", "spring.datasource.url=jdbc:h2:mem:tableau"
        })
abstract class TableauRempli extends BudgetEnLigne {

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String TABLEAU = "/programmation/tableau?enveloppe=2025-G25";
    static final String PROJETS = "/programmation/projets?enveloppe=2025-G25";
    static final String EXPORT = "/programmation/projets/export?enveloppe=2025-G25";
    static final String MOUVEMENTS = "/mouvements?enveloppe=2025-G25";
    static final String BFC = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String GRAND_EST = IDENTITE.agent("ARS_DECIDEUR", "44");

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    /** Two circulars in 27, five projects of which two are engaged; one project in 44. */
    @BeforeAll
    void remplir() {
        if (!json("/enveloppes").path("elements").isEmpty()) {
            return;
        }
        ouvrirLEnveloppe(9_000_000_000L);
        notifierAe("27", 500_000, "FMIS 2025-1", "2025-05-12");
        notifierAe("27", 700_000, "FMIS 2025-2", "2025-09-01");
        notifierAe("44", 300_000, "FMIS 2025-1", "2025-05-12");
        for (int i = 1; i <= 5; i++) {
            programmer("G25-27-000" + i, 100_000L + i, BFC);
        }
        programmer("G25-44-0001", 250_000, IDENTITE.agent("ARS_FINANCIER", "44"));
        engager("G25-27-0001");
        engager("G25-27-0005");
    }

    final void programmer(String dossier, long centimes, String jeton) {
        VOISINS.financer(dossier, "DECIDE", centimes);
        ecrire("/programmations", jeton, corps(dossier));
    }

    final void engager(String dossier) {
        ecrire("/engagements", IDENTITE.agent("ARS_DECIDEUR", "27"), corps(dossier));
    }
}
