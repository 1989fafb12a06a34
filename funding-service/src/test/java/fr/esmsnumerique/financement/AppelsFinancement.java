package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP with its neighbours: what is asked of it and what it answers. Every class that extends it shares one Spring context. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-01T08:00:00Z",
            "esms.evenements.balayage=100ms",
            "management.endpoint.health.probes.enabled=true"
        })
@Import(BaseNeuve.class)
abstract class AppelsFinancement {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final JsonMapper JSON = JsonMapper.shared();

    static final String SERVICE = IDENTITE.service();
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    static final String GRADES = IDENTITE.agent("GRADES_LECTURE", "27");
    static final String CARRIER = IDENTITE.porteur(PORTEUR);

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase base;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre, IDENTITE);
    }

    static String evenement(String id, String type, String sujet, String instant, String donnees) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"/test\",\"type\":\"fr.esmsnumerique." + type
                + ".v1\",\"subject\":\"" + sujet + "\",\"time\":\"" + instant
                + "\",\"datacontenttype\":\"application/json\",\"data\":{\"dossierId\":\"" + sujet
                + "\",\"region\":\"" + sujet.substring(4, 6) + "\",\"campagne\":\"G25\"," + donnees + "}}";
    }

    void recevoir(String evenement) throws Exception {
        HttpResponse<String> reponse = publier(evenement);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
    }

    HttpResponse<String> publier(String evenement) throws Exception {
        HttpRequest requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/interne/evenements"))
                .header("Authorization", "Bearer " + SERVICE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(evenement))
                .build();
        return HTTP.send(requete, BodyHandlers.ofString());
    }

    HttpRequest.Builder requete(String chemin, String jeton) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/financement/v1" + chemin))
                .header("Content-Type", "application/json");
        return jeton.isEmpty() ? requete : requete.header("Authorization", "Bearer " + jeton);
    }

    HttpResponse<String> get(String chemin, String jeton) throws Exception {
        return HTTP.send(requete(chemin, jeton).GET().build(), BodyHandlers.ofString());
    }

    JsonNode lire(String chemin, String jeton) throws Exception {
        return accepte(get(chemin, jeton));
    }

    HttpResponse<String> commander(String chemin, String jeton, String corps) throws Exception {
        return commander(chemin, jeton, corps, cle());
    }

    HttpResponse<String> commander(String chemin, String jeton, String corps, String cle) throws Exception {
        return HTTP.send(
                requete(chemin, jeton)
                        .header("Idempotency-Key", cle)
                        .POST(BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.ofString());
    }

    List<JsonNode> extraits(String jeton, String parametres) throws Exception {
        HttpResponse<String> reponse = get("/extraits" + parametres, jeton);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        return reponse.body().lines().map(JSON::readTree).toList();
    }

    List<String> parcourir(String chemin, String champ) throws Exception {
        return parcourir(chemin, champ, CNSA);
    }

    List<String> parcourir(String chemin, String champ, String jeton) throws Exception {
        List<String> vus = new ArrayList<>();
        String suite = "";
        do {
            JsonNode page = lire(chemin + suite, jeton);
            page.at("/elements").forEach(e -> vus.add(e.at(champ).asString()));
            suite = page.has("curseurSuivant")
                    ? "&curseur=" + page.at("/curseurSuivant").asString()
                    : "";
        } while (!suite.isEmpty());
        return vus;
    }

    static JsonNode accepte(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isBetween(200, 299);
        return JSON.readTree(reponse.body());
    }

    static void refuse(int statut, String code, HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(statut);
        assertThat(JSON.readTree(reponse.body()).at("/code").asString()).isEqualTo(code);
    }

    static String cle() {
        return UUID.randomUUID().toString();
    }

    // ---- events

    /** Every event of the file, once per subscriber, in order, and as its schema says. */
    static void evenementsConformes(String id, String... types) throws Exception {
        List<String> attendus = List.of(types).stream()
                .map(t -> "fr.esmsnumerique." + t + ".v1")
                .toList();
        long fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (distincts(id).size() < attendus.size() && System.nanoTime() < fin) {
            Thread.sleep(50);
        }
        assertThat(distincts(id)).extracting(e -> e.get("type").asString()).containsExactlyElementsOf(attendus);
        for (JsonNode evenement : distincts(id)) {
            assertThat(schema(evenement.get("type").asString())
                            .validate(evenement.get("data").toString(), InputFormat.JSON))
                    .as(evenement.toString())
                    .isEmpty();
        }
    }

    static List<JsonNode> distincts(String id) {
        List<String> vus = new ArrayList<>();
        return VOISINS.evenements(id).stream()
                .filter(e -> {
                    boolean nouveau = !vus.contains(e.get("id").asString());
                    vus.add(e.get("id").asString());
                    return nouveau;
                })
                .toList();
    }

    static Schema schema(String type) throws IOException {
        String ressource =
                "/contrats/schemas/evenements/" + type.substring("fr.esmsnumerique.".length()) + ".schema.json";
        try (InputStream flux = AppelsFinancement.class.getResourceAsStream(ressource)) {
            assertThat(flux).as(ressource).isNotNull();
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(texte, InputFormat.JSON);
        }
    }
}
