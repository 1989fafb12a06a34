package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The 15 October over real HTTP, lived from the 14th to the 16th. Each test has a region of its own to take from. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}"
        })
@Import(BaseIsolee.class)
abstract class QuinzeOctobre extends BudgetEnLigne {

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final long MILLE_EUROS = 100_000;

    Reponse prevision;
    Reponse demain;

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    @BeforeAll
    void vivre_jusqu_au_16_octobre() {
        ouvrirLEnveloppe(9_000_000_000L);
        for (String region : List.of("27", "52", "53", "75", "84", "28", "24")) {
            notifier(region, MILLE_EUROS);
        }
        programmer("27", 1, 20_000);
        programmer("27", 2, 30_000);
        assertThat(engager("27", 2).statut()).isEqualTo(201);
        prevision = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, CNSA);
        demain = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE + "&au=2025-10-15", CNSA);
        avancer("2025-10-15T20:00:00Z");
        programmer("27", 3, 10_000);
        assertThat(engager("27", 3).statut()).isEqualTo(201);
        avancer("2025-10-16T08:00:00Z");
        programmer("27", 4, 5_000);
        assertThat(engager("27", 4).statut()).isEqualTo(201);
    }

    Reponse proposer(String donneur, long centimes, List<String> dossiers, String receveur) {
        String nommes = dossiers.isEmpty() ? "" : "\"" + String.join("\",\"", dossiers) + "\"";
        Reponse reponse = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Sous-consommation","donneurs":[{"region":"%s","centimes":%d,"dossiersDeprogrammes":[%s]}],"receveurs":[{"region":"%s","centimes":%d}]}""".formatted(donneur, centimes, nommes, receveur, centimes));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
        return reponse;
    }

    Reponse signer(String id, String jeton) {
        return poster("/redeploiements/" + id + "/signatures", jeton, "");
    }

    Reponse refuser(String id, String jeton) {
        return poster("/redeploiements/" + id + "/refus", jeton, "{\"motif\":\"La région relance ses projets\"}");
    }

    void notifier(String region, long centimes) {
        notifierAe(region, centimes);
    }

    void notifierAvant(String region, long centimes) {
        notifierAe(region, centimes, CIRCULAIRE, "2025-10-01");
    }

    void programmer(String region, int numero, long centimes) {
        String dossier = "G25-%s-%04d".formatted(region, numero);
        VOISINS.financer(dossier, "DECIDE", centimes);
        ecrire("/programmations", financier(region), corps(dossier));
    }

    Reponse engager(String region, int numero) {
        return poster(
                "/engagements",
                IDENTITE.agent("ARS_DECIDEUR", region),
                "{\"dossierId\":\"G25-%s-%04d\"}".formatted(region, numero));
    }

    void arreter(String dossier, long centimes) {
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"arrete-%s","source":"/financement","type":"fr.esmsnumerique.financement.arrete.v1","subject":"%s",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"%s","campagne":"G25","montantCentimes":%d}}""".formatted(
                                        dossier, dossier, dossier, dossier.substring(4, 6), centimes))
                        .statut())
                .isEqualTo(204);
    }

    static List<String> codes(JsonNode simulation) {
        return simulation
                .path("avertissements")
                .valueStream()
                .map(a -> a.path("code").asString())
                .toList();
    }

    long disponible(String region) {
        return postes(region).path("disponibleCentimes").asLong();
    }

    JsonNode postes(String region) {
        return lire("/soldes?enveloppe=" + ENVELOPPE, financier(region))
                .json()
                .path("regions")
                .get(0)
                .path("postes");
    }

    String soldes(String region) {
        return postes(region).toString();
    }

    static String financier(String region) {
        return IDENTITE.agent("ARS_FINANCIER", region);
    }
}
