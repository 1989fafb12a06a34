package fr.esmsnumerique.budget;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Two regions in October 2025, what is done to their ledger over HTTP and what is read of it; the clock goes forward only. */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:fin-d-exercice"
        })
abstract class FinDExercice extends BudgetEnLigne {

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    static final String DECIDEUR_GE = IDENTITE.agent("ARS_DECIDEUR", "44");
    static final String PARTIEL = "G25-27-0001";
    static final String TOTAL = "G25-27-0002";
    static final String PROGRAMME = "G25-27-0003";
    static final String CLOTURE = """
            {"enveloppe":"2025-G25","motif":"Fin de l'exercice 2025"}""";

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    @BeforeAll
    void engager() {
        ouvrirLEnveloppe(1_000_000_000);
        notifierAe("27", 1_000_000);
        notifierAe("44", 500_000);
        for (String dossier : List.of(PARTIEL, TOTAL, PROGRAMME)) {
            VOISINS.financer(dossier, "DECIDE", 210_000);
            programmer(dossier);
        }
        engager(PARTIEL);
        engager(TOTAL);
    }

    final void programmer(String dossier) {
        ecrire("/programmations", FINANCIER, corps(dossier));
    }

    final void engager(String dossier) {
        ecrire("/engagements", DECIDEUR, corps(dossier));
    }

    static String retrait(String dossier, String montant) {
        return """
                {"dossierId":"%s",%s"acte":"Avenant 1","motif":"Un établissement quitte le projet"}""".formatted(dossier, montant);
    }

    static String report(String titulaire, String origine, long centimes) {
        String champ = origine.isEmpty() ? "" : "\"origine\":\"" + origine + "\",";
        return """
                {"enveloppe":"2025-G25","decision":"Arrêté du 20 février 2026","dateDecision":"2026-02-20",
                "lignes":[{"titulaire":"%s",%s"montantCentimes":%d}]}""".formatted(titulaire, champ, centimes);
    }

    final JsonNode cloture(String jeton) {
        return json("/clotures?enveloppe=" + ENVELOPPE, jeton);
    }

    final JsonNode reports(String jeton) {
        return json("/reports?enveloppe=" + ENVELOPPE, jeton).path("elements");
    }

    final long poste(String region, String poste) {
        return postes("2025-G25", region, "").path(poste).asLong(-1);
    }

    final JsonNode postes(String enveloppe, String region, String suite) {
        return region(json("/soldes?enveloppe=" + enveloppe + suite), region).path("postes");
    }

    final List<String> evenements(String type, String dossier) {
        return VOISINS.evenements.stream()
                .filter(e -> e.contains("fr.esmsnumerique." + type + ".v1") && e.contains(dossier))
                .toList();
    }
}
