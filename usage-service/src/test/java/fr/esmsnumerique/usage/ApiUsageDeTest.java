package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service over real HTTP, with real tokens and the true campaign file; each test has a project of its own, and it is 5 November 2026. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2026-11-05T10:00:00Z", "esms.evenements.balayage=200ms"})
abstract class ApiUsageDeTest {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String API = "/api/usage/v1";
    static final String PORTEUR = "210000006";
    static final String UN = "210000014";
    static final String DEUX = "210000022";
    static final String ECARTE = "210000030";
    static final String JETON_PORTEUR = IDENTITE.porteur(PORTEUR);
    static final String INSTRUCTEUR = IDENTITE.agent("ARS_INSTRUCTEUR", "27");
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");

    static final String MOTIF = "{\"motif\":\"Trois structures concernées.\"}";
    static final String AVIS = "{\"favorable\":true,\"avis\":\"Activité définie et documentée.\"}";

    static final byte[] PDF = pdf("Procès-verbal d'essai");

    static int numero;

    ClientHttp client;
    String dossier;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeEach
    void ouvrir_un_projet(@LocalServerPort int port) {
        client = new ClientHttp(port);
        dossier = "G25-27-%04d".formatted(++numero);
        VOISINS.dossiers.put(dossier, dossier(dossier));
        assertThat(evenement(dossier, "ARS_PORTEUR").statut()).isEqualTo(204);
    }

    Reponse amenager(String jeton) {
        return client.poster(API + "/amenagements", jeton, """
                {"campagne":"G25","indicateur":"TAUX_DMP","secteur":"PH","motif":"ANONYMAT","activite":"Accueil de jour sans identité","du":"2026-06",
                "argumentaire":"Les personnes ne déclinent pas leur identité.","documents":["Note 2026-04"]}""");
    }

    Reponse pas(String id, String pas, String jeton, String corps) {
        return client.poster(API + "/amenagements/" + id + "/" + pas, jeton, corps);
    }

    JsonNode dmp() {
        return client.lire(API + "/projets/" + dossier + "/indicateurs?mois=2026-08", CNSA)
                .json()
                .path("indicateurs")
                .valueStream()
                .filter(i -> i.path("code").asString().equals("TAUX_DMP"))
                .findFirst()
                .orElseThrow();
    }

    List<String> dispensesMss(String date) {
        return client.lire(API + "/cibles?campagne=G25&date=" + date, CNSA)
                .json()
                .path("cibles")
                .get(0)
                .path("dispenses")
                .valueStream()
                .map(d -> d.path("secteur").asString())
                .toList();
    }

    String ligne() {
        return client.lire(API + "/extraits?region=27", CNSA)
                .corps()
                .lines()
                .filter(l -> l.contains(dossier))
                .findFirst()
                .orElseThrow();
    }

    JsonNode historique(String mois) {
        return client.lire(API + "/projets/" + dossier + "/declarations/" + mois, JETON_PORTEUR)
                .json()
                .path("declarations")
                .get(0)
                .path("historique");
    }

    List<String> evenementsDuDossier() {
        return VOISINS.evenements.stream().filter(e -> e.contains(dossier)).toList();
    }

    Reponse declarer(String jeton, String mois, String... essms) {
        return client.remplacer(
                API + "/projets/" + dossier + "/declarations/" + mois,
                jeton,
                "{\"declarations\":[" + String.join(",", essms) + "]}");
    }

    Reponse recettes(String jeton, String va, String vsr) {
        return client.poster(
                API + "/projets/" + dossier + "/recettes",
                jeton,
                "{\"dateVa\":\"" + va + "\",\"dateVsr\":\"" + vsr + "\"}");
    }

    /** The three files G25 asks for (DOC-25). */
    void preuves() {
        Stream.of("PV_VA", "PV_VSR", "PREUVE_CIBLES")
                .forEach(nature -> assertThat(preuve(JETON_PORTEUR, nature, nature + ".pdf", PDF)
                                .statut())
                        .isEqualTo(201));
    }

    Reponse preuve(String jeton, String nature, String nom, byte[] octets) {
        return client.deposer(
                API + "/projets/" + dossier + "/preuves?nature=" + nature + "&nom=" + nom,
                jeton,
                "application/octet-stream",
                octets);
    }

    /** Given by the carrier until the end of 2027. @return its number */
    String mandat(String essms, String systeme) {
        return client.poster(
                        API + "/projets/" + dossier + "/mandats",
                        JETON_PORTEUR,
                        "{\"systeme\":\"" + systeme + "\",\"essms\":[\"" + essms
                                + "\"],\"du\":\"2026-09-01\",\"au\":\"2027-12-31\"}")
                .json()
                .path("id")
                .asString();
    }

    static byte[] pdf(String titre) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(titre);
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Reponse attester(String jeton, String mois) {
        return client.poster(
                API + "/attestations", jeton, "{\"dossierId\":\"" + dossier + "\",\"mois\":\"" + mois + "\"}");
    }

    static String conforme(String numero) {
        return essms(numero, 70, 100);
    }

    static String essms(String numero, int messages, int eligibles) {
        return """
                {"numeroFiness":"%s","compteurs":{"messagesMss":%d,"dmpAlimentes":70,"personnesEligiblesProjet":%d,"dossiersActifs":90,
                "personnesAccompagnees":100,"dossiersActifsAvecProjet":81,"dossiersActifsAvecEvenement":81,"ePrescriptions":0,"eParcours":0}}""".formatted(numero, messages, eligibles);
    }

    Reponse evenement(String dossierId, String type) {
        return client.poster(
                "/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s/convention/%s","source":"/financement","type":"fr.esmsnumerique.convention.signee.v1","subject":"%s",
                "time":"2025-11-20T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",
                "dateSignature":"2025-11-20","type":"%s","soldeCentimes":7000000}}""".formatted(dossierId, type, dossierId, dossierId, type));
    }

    /** What funding-service tells of the project. */
    void annoncer(String type, String donnees) {
        Reponse recue = client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s/%s","source":"/financement","type":"fr.esmsnumerique.%s.v1","subject":"%s",
                "time":"2026-11-05T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",%s}}""".formatted(
                        dossier, type, type, dossier, dossier, donnees));
        assertThat(recue.statut()).isEqualTo(204);
    }

    static String dossier(String id) {
        return """
                {"dossierId":"%s","campagne":"G25","region":"27","porteur":{"numeroFinessJuridique":"%s","raisonSociale":"Association d'essai"},
                "contact":{"courriel":"contact@exemple.test"},"essms":[%s,%s,%s,%s]}""".formatted(
                        id,
                        PORTEUR,
                        ligne(UN, true, "27"),
                        ligne(DEUX, true, "27"),
                        ligne(DEUX, true, "27"),
                        ligne(ECARTE, false, "27"));
    }

    static String ligne(String numero, boolean financable, String region) {
        return """
                {"numeroFiness":"%s","numeroFinessJuridique":"%s","raisonSociale":"ESSMS %s","typeProjet":"ACQUISITION","groupeCategorie":"4301",
                "financable":%b,"secteur":"PH","region":"%s"}""".formatted(numero, PORTEUR, numero, financable, region);
    }

    static void attendre(BooleanSupplier condition) {
        long limite = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < limite) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }
}
