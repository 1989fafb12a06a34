package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service over real HTTP, with real tokens and the shipped campaign, from the files received to the decision; it is 20 September 2025. Every class below shares one context and one database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-09-20T08:00:00Z", "esms.evenements.balayage=1h"})
abstract class ApiDeTest {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final MongoDatabase BASE = MongoDeTest.client().getDatabase("esms_eligibilite");
    static final String API = "/api/eligibilite/v1";
    static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    static final Region GE = Region.GRAND_EST;
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    static final String INSTRUCTEUR_GE = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
    static final String INSTRUCTEUR_PDL = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
    static final String PORTEUR = IDENTITE.porteur("210000014");
    static final String AUTRE_PORTEUR = IDENTITE.porteur("440000016");
    static final String DEPOT = "2025-05-12T09:00:00Z";

    private static int suite;

    static {
        BASE.drop(); // once: a second context, on another base, must not empty that of the first
    }

    ClientHttp client;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        registre.add("esms.services.financement", FinancementDeTest.instance()::url);
        List.of("notification", "budget", "usage")
                .forEach(s -> registre.add("esms.services." + s, () -> "http://127.0.0.1:9"));
    }

    @BeforeEach
    void ouvrir(@LocalServerPort int port) {
        client = new ClientHttp(port);
    }

    List<String> extraits() {
        return client.lire(API + "/extraits", CNSA).corps().lines().toList();
    }

    String dossier(String serie, Region region, int nombre, String deposeLe) {
        return importer(
                galis(numeroGalis(), deposeLe, projet(serie, region, nombre).declare()));
    }

    /** A project whose establishments nobody else holds and FINESS knows. */
    ProjetDeTest projet(String serie, Region region, int nombre) {
        List<String> numeros = nouveaux(nombre);
        charger(region, numeros);
        ProjetDeTest projet = acquisition(nombre, region);
        for (int rang = 1; rang <= nombre; rang++) {
            String numero = numeros.get(rang - 1);
            projet.ligne(rang, l -> LigneDeTest.avecNumero(l, numero));
        }
        return projet;
    }

    static List<String> nouveaux(int nombre) {
        List<String> numeros = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            numeros.add(LigneDeTest.finess("2109", ++suite));
        }
        return numeros;
    }

    static String numeroGalis() {
        return "GAL-2025-%05d".formatted(++suite);
    }

    void charger(Region region, List<String> numeros) {
        String fichier = FichiersDeTest.entete() + FichiersDeTest.extrait(region, numeros);
        assertThat(client.envoyerFichier(API + "/imports/finess", CNSA, fichier.getBytes(StandardCharsets.UTF_8))
                        .statut())
                .isEqualTo(200);
    }

    String importer(Map<String, Object> dossier) {
        JsonNode rapport = client.poster(API + "/imports/galis", CNSA, json(List.of(dossier)))
                .json();
        assertThat(rapport.path("erreurs")).isEmpty();
        return rapport.path("dossiers").get(0).path("dossierId").asString();
    }

    static String chemin(String id, String suffixe) {
        return API + "/dossiers/" + id + suffixe;
    }

    static String consultation(String departement) {
        return json(Map.of(
                "departement", departement, "consulteLe", "2025-09-18", "format", "COURRIEL", "avis", "FAVORABLE"));
    }

    static String verdict(String clause, String issue) {
        return json(Map.of("clause", clause, "verdict", issue, "motif", "Point vérifié en visite avec le porteur."));
    }

    static JsonNode clause(JsonNode evaluation, String id) {
        return evaluation
                .path("clauses")
                .valueStream()
                .filter(c -> c.path("clause").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> identifiants(Reponse page) {
        return page.json()
                .path("elements")
                .valueStream()
                .map(e -> e.path("dossierId").asString())
                .toList();
    }

    static List<Document> evenements(String collection, String id) {
        return BASE.getCollection(collection)
                .find(new Document("_id", id))
                .first()
                .getList("boiteEnvoi", Document.class);
    }
}
