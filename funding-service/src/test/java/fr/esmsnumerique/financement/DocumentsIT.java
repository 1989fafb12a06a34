package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.contrats.eligibilite.modele.Decision;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueDecision;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import fr.esmsnumerique.test.pdf.PdfConforme;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-01T08:00:00Z",
            "esms.url-publique=https://esms.exemple.test"
        })
@DisplayName("Documents, vérification, modèles, exemplaires signés et résiliation, par HTTP")
class DocumentsIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    private static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    private static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    private static final String AUTRE_REGION = IDENTITE.agent("ARS_DECIDEUR", "44");
    private static final String CARRIER = IDENTITE.porteur(PORTEUR);
    private static final String AUTRE_PORTEUR = IDENTITE.porteur("990000001");

    @LocalServerPort
    int port;

    @TestConfiguration
    static class BaseNeuve {
        @Bean
        MongoDatabase base() {
            return MongoDeTest.baseNeuve("documents");
        }
    }

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        for (String service : List.of("eligibilite", "budget", "usage", "notification")) {
            registre.add("esms.services." + service, VOISINS::url);
        }
    }

    @Test
    void du_projet_a_la_verification_publique() throws Exception {
        String id = retenir("G25-27-0101");
        byte[] projet = pdf("/documents/" + id + "/DECISION/pdf", INSTRUCTEUR);
        assertThat(texte(projet)).contains("PROJET");
        assertThat(json(get("/documents/" + id, CARRIER)).at("/elements/0/etat").asString())
                .isEqualTo("PROJET");

        decider(id);
        byte[] lettre = pdf("/documents/" + id + "/NOTIFICATION/pdf", CARRIER);
        assertThat(PdfConforme.ecarts(lettre)).isEmpty();
        assertThat(lettre).isEqualTo(pdf("/documents/" + id + "/NOTIFICATION/pdf", CNSA));
        JsonNode emise = json(get("/documents/" + id, DECIDEUR)).at("/elements/1");
        assertThat(texte(pdf("/documents/" + id + "/DECISION/pdf", DECIDEUR))).doesNotContain("PROJET");
        assertThat(json(get("/documents/" + id, DECIDEUR))
                        .at("/elements/0/modele")
                        .asString())
                .isEqualTo("NATIONAL/DECISION/0");
        String code = emise.at("/code").asString();
        assertThat(texte(lettre)).contains(code, "https://esms.exemple.test/api/financement/v1/verifications/" + code);

        JsonNode preuve = json(get("/verifications/" + code, ""));
        assertThat(preuve.at("/numero").asString()).isEqualTo("DA-2025-27-0101");
        assertThat(preuve.at("/montantCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(preuve.at("/empreinte").asString())
                .startsWith(code.substring(0, 4).toLowerCase(Locale.ROOT));
        assertThat(preuve.toString()).doesNotContain("Tilleuls", PORTEUR);
        HttpResponse<byte[]> page = get("/verifications/" + code + "/page", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(corps(page))
                .contains("420\u202F000,00", "DA-2025-27-0101", "href=\"/verification.css\"")
                .doesNotContain("<style");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        refuse(404, "verification.introuvable", get("/verifications/0000-0000-0000-0000", ""));
        assertThat(get("/verifications/0000-0000-0000-0000/page", "").statusCode())
                .isEqualTo(404);
        assertThat(get("/financements/" + id, "").statusCode()).isEqualTo(401);
    }

    @Test
    void chacun_ne_lit_que_les_siens() throws Exception {
        String id = retenir("G25-27-0102");
        refuse(403, "acces.region", get("/documents/" + id, AUTRE_REGION));
        refuse(403, "acces.organisme", get("/documents/" + id + "/DECISION/pdf", AUTRE_PORTEUR));
        refuse(409, "document.refus_absent", get("/documents/" + id + "/REFUS/pdf", DECIDEUR));
        refuse(409, "document.convention_absente", get("/documents/" + id + "/CONVENTION/pdf", DECIDEUR));
    }

    @Test
    void la_lettre_de_refus_suit_la_decision_de_rejet() throws Exception {
        Dossier rejete = DossiersDeTest.simple("G25-27-0103")
                .etat(EtatDossier.REJETE)
                .decision(new Decision()
                        .issue(IssueDecision.REJETE)
                        .motif("Le projet ne compte que deux ESSMS.")
                        .par("Décideur")
                        .le(Instant.parse("2025-09-30T08:00:00Z")));
        VOISINS.deposer(rejete);

        assertThat(texte(pdf("/documents/G25-27-0103/REFUS/pdf", DECIDEUR)))
                .contains("Le projet ne compte que deux ESSMS.", "30\u00A0septembre\u00A02025");
        assertThat(json(get("/documents/G25-27-0103", CARRIER))
                        .at("/elements/0/nature")
                        .asString())
                .isEqualTo("REFUS");
        refuse(403, "acces.region", get("/documents/G25-27-0103/REFUS/pdf", AUTRE_REGION));
        refuse(403, "acces.organisme", get("/documents/G25-27-0103/REFUS/pdf", AUTRE_PORTEUR));
    }

    @Test
    void une_ars_redige_ses_modeles_et_un_document_garde_le_sien() throws Exception {
        String ancien = retenir("G25-27-0104");
        decider(ancien);
        byte[] avant = pdf("/documents/" + ancien + "/NOTIFICATION/pdf", DECIDEUR);

        JsonNode faute =
                refuse(422, "modele.champ_inconnu", publier(DECIDEUR, 0, "Il reçoit {{montan}}.", "{{montant}}"));
        assertThat(faute.at("/erreurs/0/raison").asString()).contains("{{montant}}");
        refuse(422, "modele.champ_absent", publier(DECIDEUR, 0, "Bonjour."));
        refuse(403, "acces.role", publier(INSTRUCTEUR, 0, "{{montant}}"));
        byte[] apercu = poster("/modeles/NOTIFICATION/apercu", DECIDEUR, modele(0, "Aperçu de {{montant}}."))
                .body();
        assertThat(texte(apercu)).contains("APERÇU", "Aperçu de 420");

        JsonNode publiee = json(publier(DECIDEUR, 0, "Votre région vous accorde {{montant}}."));
        assertThat(publiee.at("/perimetre").asString()).isEqualTo("27");
        assertThat(publiee.at("/version").asInt()).isEqualTo(1);
        refuse(409, "modele.version", publier(DECIDEUR, 0, "{{montant}}"));
        assertThat(json(publier(DECIDEUR, 1, "Votre région accorde {{montant}}."))
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(get("/modeles/NOTIFICATION/versions", DECIDEUR))
                        .at("/elements")
                        .size())
                .isEqualTo(2);

        String nouveau = retenir("G25-27-0105");
        decider(nouveau);
        assertThat(texte(pdf("/documents/" + nouveau + "/NOTIFICATION/pdf", DECIDEUR)))
                .contains("Votre région accorde");
        assertThat(pdf("/documents/" + ancien + "/NOTIFICATION/pdf", DECIDEUR)).isEqualTo(avant);
        assertThat(json(get("/modeles?region=44", AUTRE_REGION))
                        .at("/elements/1/modele/perimetre")
                        .asString())
                .isEqualTo("NATIONAL");
        refuse(403, "acces.region", get("/modeles?region=27", AUTRE_REGION));
    }

    @Test
    void un_logo_se_reconnait_a_son_contenu_et_ne_sert_que_sa_region() throws Exception {
        refuse(
                422,
                "logo.refuse",
                poster("/modeles/logos", DECIDEUR, "pas une image".getBytes(StandardCharsets.UTF_8)));
        String logo =
                json(poster("/modeles/logos", DECIDEUR, png())).at("/empreinte").asString();
        String texte =
                "{\"versionLue\":0,\"paragraphes\":[\"{{articles}}\"],\"signataire\":\"La directrice\",\"lieu\":\"Dijon\",\"logo\":\""
                        + logo + "\"}";

        assertThat(poster("/modeles/CONVENTION/versions", DECIDEUR, texte).statusCode())
                .isEqualTo(201);
        refuse(422, "modele.logo_inconnu", poster("/modeles/CONVENTION/versions", AUTRE_REGION, texte));
    }

    @Test
    void exemplaires_signes_puis_resiliation() throws Exception {
        String id = retenir("G25-27-0106");
        decider(id);
        String convention = id + "-ARS_PORTEUR";
        refuse(404, "convention.introuvable", get("/conventions/" + convention + "/exemplaires", DECIDEUR));
        json(poster("/conventions", DECIDEUR, "{\"dossierId\":\"" + id + "\",\"type\":\"ARS_PORTEUR\"}"));
        unProjetSeLitEtNeSeSignePas(convention);
        JsonNode etablie = json(poster("/conventions/" + convention + "/etablissement", INSTRUCTEUR, ""));
        assertThat(etablie.at("/etat").asString()).isEqualTo("A_SIGNER");
        refuse(409, "convention.deja_etablie", poster("/conventions/" + convention + "/etablissement", DECIDEUR, ""));
        refuse(409, "convention.non_signee", resilier(convention, DECIDEUR));
        engager(id, 42_000_000);
        json(signer(convention, DECIDEUR));
        json(signer(convention, CARRIER));

        byte[] scan = pdf("/conventions/" + convention + "/pdf", DECIDEUR);
        JsonNode premier = json(poster("/conventions/" + convention + "/exemplaires", CARRIER, scan));
        assertThat(premier.at("/version").asInt()).isEqualTo(1);
        assertThat(json(poster("/conventions/" + convention + "/exemplaires", DECIDEUR, scan))
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        refuse(422, "exemplaire.refuse", poster("/conventions/" + convention + "/exemplaires", DECIDEUR, png()));
        refuse(403, "acces.organisme", poster("/conventions/" + convention + "/exemplaires", AUTRE_PORTEUR, scan));
        assertThat(pdf("/conventions/" + convention + "/exemplaires/1", CNSA)).isEqualTo(scan);
        refuse(403, "acces.region", get("/conventions/" + convention + "/exemplaires/1", AUTRE_REGION));
        refuse(404, "exemplaire.introuvable", get("/conventions/" + convention + "/exemplaires/2", DECIDEUR));
        String code = json(get("/conventions/" + convention, DECIDEUR))
                .at("/codeVerification")
                .asString();
        assertThat(json(get("/verifications/" + code, "")).at("/exemplaires/0").asString())
                .isEqualTo(premier.at("/empreinte").asString());

        refuse(403, "acces.role", resilier(convention, INSTRUCTEUR));
        refuse(403, "acces.region", resilier(convention, AUTRE_REGION));
        assertThat(json(resilier(convention, DECIDEUR)).at("/etat").asString()).isEqualTo("RESILIEE");
        refuse(409, "convention.deja_resiliee", resilier(convention, DECIDEUR));
        JsonNode avance = json(get("/echeanciers/" + id, CARRIER)).at("/versements/0");
        assertThat(avance.at("/payable").asBoolean()).isFalse();
        assertThat(avance.toString()).contains("Résiliée le");
    }

    private void unProjetSeLitEtNeSeSignePas(String convention) throws Exception {
        JsonNode projet = json(get("/conventions/" + convention, CARRIER));
        assertThat(projet.at("/etat").asString()).isEqualTo("PROJET");
        assertThat(projet.has("codeVerification")).isFalse();
        byte[] pdf = pdf("/conventions/" + convention + "/pdf", CARRIER);
        assertThat(texte(pdf)).contains("PROJET", "Article 1").doesNotContain("/verifications/");
        refuse(409, "convention.en_projet", signer(convention, DECIDEUR));
        refuse(409, "convention.en_projet", poster("/conventions/" + convention + "/exemplaires", CARRIER, pdf));
        String etablissement = "/conventions/" + convention + "/etablissement";
        refuse(403, "acces.role", poster(etablissement, CARRIER, ""));
        refuse(403, "acces.region", poster(etablissement, AUTRE_REGION, ""));
        refuse(
                404,
                "convention.introuvable",
                poster(etablissement.replace("ARS_PORTEUR", "PARTENARIAT"), DECIDEUR, ""));
    }

    // ---- steps

    private String retenir(String id) throws Exception {
        VOISINS.deposer(DossiersDeTest.simple(id));
        evenement(id, "dossier.retenu", "\"motif\":\"Retenu en comité\"");
        return id;
    }

    private void decider(String id) throws Exception {
        json(poster("/financements/" + id + "/validation", INSTRUCTEUR, "{\"motif\":\"Points instruits.\"}"));
        json(poster("/decisions-attributives", DECIDEUR, "{\"dossierId\":\"" + id + "\"}"));
    }

    private void engager(String id, long centimes) throws Exception {
        evenement(
                id,
                "engagement.effectue",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":" + centimes
                        + ",\"mouvementId\":\"2025-G25/000000000014\",\"date\":\"2025-10-01\"");
    }

    private void evenement(String id, String type, String donnees) throws Exception {
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

    private HttpResponse<byte[]> signer(String convention, String jeton) throws Exception {
        return poster("/conventions/" + convention + "/signatures", jeton, "{\"qualite\":\"Direction\"}");
    }

    private HttpResponse<byte[]> resilier(String convention, String jeton) throws Exception {
        return poster(
                "/conventions/" + convention + "/resiliation", jeton, "{\"motif\":\"Le porteur renonce au projet.\"}");
    }

    private HttpResponse<byte[]> publier(String jeton, int lue, String... paragraphes) throws Exception {
        return poster("/modeles/NOTIFICATION/versions", jeton, modele(lue, paragraphes));
    }

    private static String modele(int lue, String... paragraphes) {
        return "{\"versionLue\":" + lue + ",\"paragraphes\":" + JSON.writeValueAsString(paragraphes)
                + ",\"signataire\":\"La directrice générale\",\"lieu\":\"Dijon\"}";
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "png", sortie);
        return sortie.toByteArray();
    }

    // ---- HTTP

    private byte[] pdf(String chemin, String jeton) throws Exception {
        HttpResponse<byte[]> reponse = get(chemin, jeton);
        assertThat(reponse.statusCode()).as(chemin).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return reponse.body();
    }

    private HttpResponse<byte[]> get(String chemin, String jeton) throws Exception {
        return HTTP.send(requete(chemin, jeton).GET().build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> poster(String chemin, String jeton, String corps) throws Exception {
        return poster(chemin, jeton, "application/json", BodyPublishers.ofString(corps));
    }

    private HttpResponse<byte[]> poster(String chemin, String jeton, byte[] corps) throws Exception {
        return poster(chemin, jeton, "application/octet-stream", BodyPublishers.ofByteArray(corps));
    }

    private HttpResponse<byte[]> poster(String chemin, String jeton, String type, BodyPublisher corps)
            throws Exception {
        return HTTP.send(
                requete(chemin, jeton)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(corps)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder requete(String chemin, String jeton) {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/financement/v1" + chemin));
        return jeton.isEmpty() ? requete : requete.header("Authorization", "Bearer " + jeton);
    }

    private static JsonNode json(HttpResponse<byte[]> reponse) {
        assertThat(reponse.statusCode()).as(corps(reponse)).isBetween(200, 299);
        return JSON.readTree(reponse.body());
    }

    private static JsonNode refuse(int statut, String code, HttpResponse<byte[]> reponse) {
        assertThat(reponse.statusCode()).as(corps(reponse)).isEqualTo(statut);
        JsonNode probleme = JSON.readTree(reponse.body());
        assertThat(probleme.at("/code").asString()).isEqualTo(code);
        return probleme;
    }

    private static String corps(HttpResponse<byte[]> reponse) {
        return new String(reponse.body(), StandardCharsets.UTF_8);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
