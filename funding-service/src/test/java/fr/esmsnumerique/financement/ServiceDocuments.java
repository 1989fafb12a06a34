package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts over real HTTP, the verification known by a public address. The classes that extend it share one Spring context. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-01T08:00:00Z",
            "esms.url-publique=https://esms.exemple.test"
        })
@Import(BaseDeDocuments.class)
abstract class ServiceDocuments {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final HttpClient HTTP = HttpClient.newHttpClient();
    static final JsonMapper JSON = JsonMapper.shared();

    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    static final String AUTRE_REGION = IDENTITE.agent("ARS_DECIDEUR", "44");
    static final String CARRIER = IDENTITE.porteur(PORTEUR);
    static final String AUTRE_PORTEUR = IDENTITE.porteur("990000001");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre, IDENTITE);
    }

    // ---- steps

    String retenir(String id) throws Exception {
        VOISINS.deposer(DossiersDeTest.simple(id));
        evenement(id, "dossier.retenu", "\"motif\":\"Retenu en comité\"");
        return id;
    }

    void decider(String id) throws Exception {
        json(poster("/financements/" + id + "/validation", INSTRUCTEUR, "{\"motif\":\"Points instruits.\"}"));
        json(poster("/decisions-attributives", DECIDEUR, "{\"dossierId\":\"" + id + "\"}"));
    }

    void engager(String id, long centimes) throws Exception {
        evenement(
                id,
                "engagement.effectue",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes
                        + ",\"mouvementId\":\"2025-G25/000000000014\",\"date\":\"2025-10-01\"");
    }

    void evenement(String id, String type, String donnees) throws Exception {
        String corps = "{\"specversion\":\"1.0\",\"id\":\"" + id + "/" + type
                + "\",\"source\":\"/test\",\"type\":\"fr.esmsnumerique."
                + type + ".v1\",\"subject\":\"" + id
                + "\",\"time\":\"2025-09-26T08:00:00Z\",\"datacontenttype\":\"application/json\",\"data\":{\"dossierId\":\""
                + id
                + "\",\"region\":\"27\",\"campagne\":\"G25\"," + donnees + "}}";
        HttpRequest requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/interne/evenements"))
                .header("Authorization", "Bearer " + IDENTITE.service())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(corps))
                .build();
        HttpResponse<String> reponse = HTTP.send(requete, BodyHandlers.ofString());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
    }

    HttpResponse<byte[]> signer(String convention, String jeton) throws Exception {
        return poster("/conventions/" + convention + "/signatures", jeton, "{\"qualite\":\"Direction\"}");
    }

    HttpResponse<byte[]> resilier(String convention, String jeton) throws Exception {
        return poster(
                "/conventions/" + convention + "/resiliation", jeton, "{\"motif\":\"Le porteur renonce au projet.\"}");
    }

    HttpResponse<byte[]> publier(String jeton, int lue, String... paragraphes) throws Exception {
        return poster("/modeles/NOTIFICATION/versions", jeton, modele(lue, paragraphes));
    }

    static String modele(int lue, String... paragraphes) {
        return "{\"versionLue\":" + lue + ",\"paragraphes\":" + JSON.writeValueAsString(paragraphes)
                + ",\"signataire\":\"La directrice générale\",\"lieu\":\"Dijon\"}";
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "png", sortie);
        return sortie.toByteArray();
    }

    // ---- HTTP

    byte[] pdf(String chemin, String jeton) throws Exception {
        HttpResponse<byte[]> reponse = get(chemin, jeton);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return reponse.body();
    }

    HttpResponse<byte[]> get(String chemin, String jeton) throws Exception {
        return HTTP.send(requete(chemin, jeton).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> poster(String chemin, String jeton, String corps) throws Exception {
        return poster(chemin, jeton, "application/json", BodyPublishers.ofString(corps));
    }

    HttpResponse<byte[]> poster(String chemin, String jeton, byte[] corps) throws Exception {
        return poster(chemin, jeton, "application/octet-stream", BodyPublishers.ofByteArray(corps));
    }

    HttpResponse<byte[]> poster(String chemin, String jeton, String type, BodyPublisher corps) throws Exception {
        return HTTP.send(
                requete(chemin, jeton)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(corps)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    HttpRequest.Builder requete(String chemin, String jeton) {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/financement/v1" + chemin));
        return jeton.isEmpty() ? requete : requete.header("Authorization", "Bearer " + jeton);
    }

    static JsonNode json(HttpResponse<byte[]> reponse) {
        assertThat(reponse.statusCode()).as(corps(reponse)).isBetween(200, 299);
        return JSON.readTree(reponse.body());
    }

    static JsonNode refuse(int statut, String code, HttpResponse<byte[]> reponse) {
        assertThat(reponse.statusCode()).as(corps(reponse)).isEqualTo(statut);
        JsonNode probleme = JSON.readTree(reponse.body());
        assertThat(probleme.at("/code").asString()).isEqualTo(code);
        return probleme;
    }

    static String corps(HttpResponse<byte[]> reponse) {
        return new String(reponse.body(), StandardCharsets.UTF_8);
    }

    static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
