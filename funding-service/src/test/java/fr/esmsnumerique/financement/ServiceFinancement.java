package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.modele.StatutSolution;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over real HTTP with its neighbours, and the steps a file goes through. Every class that extends it shares one Spring context. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-01T08:00:00Z",
            "esms.evenements.balayage=100ms",
            "management.endpoint.health.probes.enabled=true"
        })
@Import(BaseNeuve.class)
abstract class ServiceFinancement {

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
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        for (String service : List.of("eligibilite", "budget", "usage", "notification")) {
            registre.add("esms.services." + service, VOISINS::url);
        }
    }

    // ---- steps

    String retenir(Dossier dossier) throws Exception {
        VOISINS.deposer(dossier);
        recevoir(retenu(dossier.getDossierId(), "/retenu/3"));
        return dossier.getDossierId();
    }

    static String retenu(String id, String suffixe) {
        return evenement(
                id + suffixe,
                "dossier.retenu",
                id,
                "2025-09-25T08:00:00Z",
                "\"porteur\":{\"numeroFinessJuridique\":\"" + PORTEUR
                        + "\",\"raisonSociale\":\"Association Les Tilleuls\"},\"motif\":\"Retenu en comité\"");
    }

    void engager(String id, long centimes) throws Exception {
        recevoir(engagement(id, centimes));
        recevoir(engagement(id, centimes));
    }

    static String retrait(String id, long centimes, long reste) {
        return evenement(
                "2025-G25/retrait-" + id,
                "engagement.retire",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes + ",\"resteEngageCentimes\":" + reste
                        + ",\"mouvementId\":\"2025-G25/000000000020\",\"date\":\"2025-10-01\",\"total\":"
                        + (reste == 0));
    }

    static String engagement(String id, long centimes) {
        return evenement(
                "2025-G25/" + id,
                "engagement.effectue",
                id,
                "2025-10-01T08:00:00Z",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes
                        + ",\"mouvementId\":\"2025-G25/000000000014\",\"date\":\"2025-10-01\"");
    }

    void attester(String id) throws Exception {
        recevoir(evenement(
                id + "/attestation/1",
                "usage.atteste",
                id,
                "2026-11-05T08:00:00Z",
                "\"attestationId\":\"A-1\",\"date\":\"2026-11-05\",\"mois\":\"2026-10\",\"ciblesAtteintes\":true"));
    }

    void conventionner(String id, long centimes) throws Exception {
        accepte(valider(id, "Motif de test"));
        accepte(decider(id));
        engager(id, centimes);
        accepte(etablir(id, "ARS_PORTEUR"));
        accepte(signer(id + "-ARS_PORTEUR", agent("ARS_DECIDEUR", id)));
        accepte(signer(id + "-ARS_PORTEUR", CARRIER));
    }

    void payer(String id, String tranche) throws Exception {
        String versement = "/versements/" + id + "-" + tranche;
        refuse(409, "versement.etat", commander(versement + "/validation", FINANCIER, ""));
        assertThat(accepte(commander(versement + "/demande", CARRIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("DEMANDE");
        assertThat(accepte(commander(versement + "/validation", FINANCIER, ""))
                        .at("/etat")
                        .asString())
                .isEqualTo("VALIDE");
        transmettre(id + "-" + tranche);
        String paye = "{\"issue\":\"PAYE\",\"date\":\"2025-10-01\"}";
        assertThat(accepte(commander(versement + "/retour-paiement", FINANCIER, paye))
                        .at("/etat")
                        .asString())
                .isEqualTo("PAYE");
    }

    /** The batch that takes this payment alone. */
    JsonNode transmettre(String versementId) throws Exception {
        return accepte(commander(
                "/lots-de-versements",
                agent("ARS_FINANCIER", versementId),
                "{\"versements\":[\"" + versementId + "\"]}"));
    }

    /** An agent of the region of the file. */
    static String agent(String role, String dossierId) {
        return IDENTITE.agent(role, dossierId.substring(4, 6));
    }

    void verifierPdf(String convention) throws Exception {
        HttpResponse<byte[]> pdf = HTTP.send(
                requete("/conventions/" + convention + "/pdf", CARRIER).GET().build(), BodyHandlers.ofByteArray());
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("420\u202F000,00\u00A0€", "FUN-18");
        }
    }

    HttpResponse<String> valider(String id, String motif) throws Exception {
        String corps = motif == null ? "{}" : "{\"motif\":\"" + motif + "\"}";
        return commander("/financements/" + id + "/validation", agent("ARS_INSTRUCTEUR", id), corps);
    }

    HttpResponse<String> decider(String id) throws Exception {
        return commander("/decisions-attributives", agent("ARS_DECIDEUR", id), "{\"dossierId\":\"" + id + "\"}");
    }

    /** Prepared and sent for signature, or what the preparation refuses. */
    HttpResponse<String> etablir(String id, String type) throws Exception {
        HttpResponse<String> projet = preparer(id, type);
        return projet.statusCode() == 201
                ? commander("/conventions/" + id + "-" + type + "/etablissement", agent("ARS_INSTRUCTEUR", id), "")
                : projet;
    }

    HttpResponse<String> preparer(String id, String type) throws Exception {
        return commander(
                "/conventions",
                agent("ARS_INSTRUCTEUR", id),
                "{\"dossierId\":\"" + id + "\",\"type\":\"" + type + "\"}");
    }

    HttpResponse<String> signer(String convention, String jeton) throws Exception {
        return commander("/conventions/" + convention + "/signatures", jeton, "{\"qualite\":\"Direction\"}");
    }

    HttpResponse<String> retour(String id, String corps) throws Exception {
        return commander("/versements/" + id + "-AVANCE/retour-paiement", FINANCIER, corps);
    }

    HttpResponse<String> simuler(String campagne, String scenarios) throws Exception {
        return HTTP.send(
                requete("/simulations", INSTRUCTEUR)
                        .POST(BodyPublishers.ofString(
                                "{\"campagne\":\"" + campagne + "\",\"scenarios\":[" + scenarios + "]}"))
                        .build(),
                BodyHandlers.ofString());
    }

    static String scenario(String nom, String lots) {
        return "{\"nom\":\"" + nom + "\",\"region\":\"27\",\"statutSolution\":\"REFERENCEE\",\"lots\":[" + lots + "]}";
    }

    static Solution solution(StatutSolution statut) {
        return new Solution()
                .code("DUI-ALPHA")
                .nom("Alpha")
                .editeur("Alpha Logiciels")
                .statutReferencement(statut);
    }

    long total(String id) throws Exception {
        return lire("/financements/" + id, CNSA).at("/calcul/totalCentimes").asLong();
    }

    // ---- HTTP

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
        List<String> vus = new ArrayList<>();
        String suite = "";
        do {
            JsonNode page = lire(chemin + suite, CNSA);
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
        try (InputStream flux = ServiceFinancement.class.getResourceAsStream(ressource)) {
            assertThat(flux).as(ressource).isNotNull();
            String texte = new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(texte, InputFormat.JSON);
        }
    }
}
