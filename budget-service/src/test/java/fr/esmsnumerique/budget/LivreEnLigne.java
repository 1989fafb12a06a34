package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service over real HTTP on 14 October 2025 in Paris, its envelope open. One context for all the classes that extend it: each works on a region of its own and
 * leaves the others alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:livre-en-ligne"
        })
@Import(LivreEnLigne.BaseAPart.class)
abstract class LivreEnLigne {

    static final MongoDatabase BASE = MongoDeTest.baseNeuve("livre-en-ligne");

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String API = "/api/budget/v1";
    static final String ENVELOPPE = "2025-G25";
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");

    private final String region;
    final String financier;
    final String decideur;
    ClientHttp client;

    LivreEnLigne(String region) {
        this.region = region;
        this.financier = IDENTITE.agent("ARS_FINANCIER", region);
        this.decideur = IDENTITE.agent("ARS_DECIDEUR", region);
    }

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void ouvrir(@LocalServerPort int port) {
        client = new ClientHttp(port);
        if (lire("/enveloppes", CNSA).json().path("elements").isEmpty()) {
            assertThat(poster("/enveloppes", CNSA, """
                    {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""").statut()).isEqualTo(201);
        }
    }

    /** @return number of the dossier, whose grant is settled at that amount */
    String financer(int numero, long centimes) {
        String dossier = "G25-%s-%04d".formatted(region, numero);
        VOISINS.financer(dossier, "DECIDE", centimes);
        return dossier;
    }

    void notifier(long centimes) {
        Reponse reponse =
                poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, """
                {"region":"%s","montantCentimes":%d,"circulaire":"Circulaire FMIS 2025-1","dateCirculaire":"2025-05-12"}""".formatted(region, centimes));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    Reponse programmer(String dossier) {
        return poster("/programmations", financier, corps(dossier));
    }

    Reponse engager(String dossier) {
        return poster("/engagements", decideur, corps(dossier));
    }

    static String corps(String dossier) {
        return "{\"dossierId\":\"" + dossier + "\"}";
    }

    Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }

    /** Balances of the class's own region. */
    JsonNode postes() {
        return lire("/soldes?enveloppe=" + ENVELOPPE, financier)
                .json()
                .path("regions")
                .get(0)
                .path("postes");
    }

    /** Other test classes of this JVM drop the service's usual database; this ledger lives as long as its context. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BaseAPart {
        @Bean
        MongoDatabase base(MongoClient client) {
            return client.getDatabase(BASE.getName());
        }
    }
}
