package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** One ledger over real HTTP, with real tokens and the true campaign file, for the classes that extend it; it is 14 October 2025 in Paris. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:grand-livre"
        })
abstract class GrandLivre {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String API = "/api/budget/v1";
    static final String ENVELOPPE = "2025-G25";
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");

    private static int numero;

    @Autowired
    MongoDatabase base;

    ClientHttp client;
    String dossier;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void ouvrir_et_notifier(@LocalServerPort int port) {
        client = new ClientHttp(port);
        if (!client.lire(API + "/enveloppes", CNSA).json().path("elements").isEmpty()) {
            return;
        }
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""").statut()).isEqualTo(201);
        assertThat(notifier("27", 100_000_000L).statut()).isEqualTo(201);
        assertThat(notifier("44", 50_000_000L).statut()).isEqualTo(201);
    }

    @BeforeEach
    void un_dossier_arrete() {
        dossier = "G25-27-%04d".formatted(++numero);
        VOISINS.financer(dossier, "DECIDE", 210_000);
    }

    final Reponse programmer(String jeton) {
        return poster("/programmations", jeton, "{\"dossierId\":\"" + dossier + "\"}");
    }

    final Reponse engager(String jeton) {
        return poster("/engagements", jeton, "{\"dossierId\":\"" + dossier + "\"}");
    }

    final Reponse notifier(String region, long centimes) {
        return poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, notification(region, centimes));
    }

    static String notification(String region, long centimes) {
        return """
                {"region":"%s","montantCentimes":%d,"circulaire":"Circulaire FMIS 2025-1","dateCirculaire":"2025-05-12"}""".formatted(region, centimes);
    }

    final Reponse paiement(String type, String versement, long centimes) {
        return evenement(type, type + "/" + versement, """
                "versementId":"%s","tranche":"AVANCE","montantCentimes":%d,"datePaiement":"2025-10-14\"""".formatted(versement, centimes));
    }

    final Reponse evenement(String type, String id, String donnees) {
        return client.poster(
                "/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s","source":"/financement","type":"fr.esmsnumerique.%s.v1","subject":"%s",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",%s}}""".formatted(id, type, dossier, dossier, donnees));
    }

    final Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    final Reponse soldes(String jeton, String suite) {
        return client.lire(API + "/soldes?enveloppe=" + ENVELOPPE + suite, jeton);
    }

    static JsonNode region(Reponse soldes, String code) {
        return soldes.json()
                .path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("postes");
    }

    static long ecart(JsonNode avant, JsonNode apres, String poste) {
        return apres.path(poste).asLong() - avant.path(poste).asLong();
    }

    final List<String> types(String numeroDossier) {
        return client.lire(API + "/mouvements?enveloppe=" + ENVELOPPE + "&dossier=" + numeroDossier, CNSA)
                .json()
                .path("elements")
                .valueStream()
                .map(m -> m.path("type").asString())
                .toList();
    }

    final List<String> evenements() {
        return VOISINS.evenements.stream().filter(e -> e.contains(dossier)).toList();
    }
}
