package fr.esmsnumerique.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.esmsnumerique.notification.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Events in, inbox and real SMTP out, with real tokens. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-10-02T09:00:00Z", "esms.courriel.balayage=100ms"})
class NotificationIT {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final AtomicBoolean ELIGIBILITE_MUETTE = new AtomicBoolean();
    private static final AtomicReference<String> CONTACT = new AtomicReference<>("contact@exemple.test");
    private static final HttpServer ELIGIBILITE = eligibilite();
    private static final String API = "/api/notification/v1/messages";
    private static final String ORGANISME = "210000006";
    private static final String PORTEUR = IDENTITE.porteur(ORGANISME);

    private static int numero;

    private ClientHttp client;
    private String dossier;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        SMTP.start();
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        registre.add("spring.mail.host", () -> "127.0.0.1");
        registre.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
        registre.add(
                "esms.services.eligibilite",
                () -> "http://127.0.0.1:" + ELIGIBILITE.getAddress().getPort());
    }

    @AfterAll
    static void eteindre() {
        SMTP.stop();
        ELIGIBILITE.stop(0);
    }

    @BeforeEach
    void preparer(@LocalServerPort int port) {
        client = new ClientHttp(port);
        dossier = "G25-27-%04d".formatted(++numero);
        ELIGIBILITE_MUETTE.set(false);
        CONTACT.set("contact@exemple.test");
    }

    @Test
    void la_decision_part_une_fois_au_contact_et_reste_dans_la_boite_du_porteur() throws Exception {
        assertThat(attribuer().statut()).isEqualTo(204);
        assertThat(attribuer().statut()).isEqualTo(204);
        attendre(() -> courriels().size() == 1);
        MimeMessage recu = courriels().getFirst();
        assertThat(recu.getSubject().replaceAll("[\\u202f\\u00a0]", " "))
                .isEqualTo("ESMS numérique : 420 000,00 € attribués au dossier " + dossier);
        assertThat(Arrays.stream(recu.getAllRecipients()).map(Object::toString))
                .containsExactly("contact@exemple.test");
        assertThat(recu.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(((String) recu.getContent()).replaceAll("[\\u202f\\u00a0]", " "))
                .contains("DA-2025-1", "2 octobre 2025", "420 000,00 €", "PAY-06", "PAY-07", "Bourgogne-Franche-Comté");

        JsonNode message = messagesDuDossier(PORTEUR).getFirst();
        JsonNode complet =
                client.lire(API + "/" + message.path("id").asString(), PORTEUR).json();
        assertThat(recu.getMessageID())
                .isEqualTo(complet.path("courriel").path("messageId").asString());
        attendre(() -> "ENVOYE"
                .equals(client.lire(API + "/" + message.path("id").asString(), PORTEUR)
                        .json()
                        .path("courriel")
                        .path("etat")
                        .asString()));
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        assertThat(courriels()).as("cinq balayages plus tard").hasSize(1);
    }

    @Test
    void un_serveur_de_courrier_absent_retarde_le_courriel_sans_le_perdre(@Autowired JavaMailSenderImpl expediteur) {
        SMTP.stop();
        assertThat(retenir("Projet solide").statut()).isEqualTo(204);
        attendre(() -> etatDuCourriel().path("essais").asInt(0) >= 1);
        assertThat(etatDuCourriel().path("etat").asString()).isIn("A_ENVOYER", "EN_COURS");
        assertThat(client.lire("/actuator/health/readiness", PORTEUR).statut()).isEqualTo(200);
        SMTP.start();
        expediteur.setPort(SMTP.getSmtp().getPort());
        attendre(() -> "ENVOYE".equals(etatDuCourriel().path("etat").asString()));
    }

    @Test
    void une_region_et_un_organisme_ne_lisent_que_les_leurs() {
        attribuer();
        String financier = IDENTITE.agent("ARS_FINANCIER", "27");
        String ailleurs = IDENTITE.agent("ARS_FINANCIER", "52");
        String id = messagesDuDossier(financier).getFirst().path("id").asString();
        assertThat(client.lire(API + "/" + id, financier).json().path("objet").asString())
                .contains("à programmer");
        for (String autre :
                List.of(ailleurs, PORTEUR, IDENTITE.porteur("440000016"), IDENTITE.agent("ARS_DECIDEUR", "27"))) {
            assertThat(client.lire(API + "/" + id, autre).code()).isEqualTo("message.introuvable");
            assertThat(client.poster(API + "/" + id + "/lecture", autre, "").code())
                    .isEqualTo("message.introuvable");
        }
        assertThat(messagesDuDossier(ailleurs)).isEmpty();
        assertThat(messagesDuDossier(IDENTITE.porteur("440000016"))).isEmpty();
        assertThat(messagesDuDossier(IDENTITE.national("CNSA_PILOTE"))).hasSize(2);
        assertThat(client.lire(API, IDENTITE.jeton("e", java.util.Map.of("roles", List.of("SYSTEME_EXTERNE"))))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void ce_qu_une_personne_a_demande_n_est_lu_que_d_elle() {
        String moi = IDENTITE.jeton("agent-exports", java.util.Map.of("roles", List.of("CNSA_PILOTE")));
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"export/EXP-1/0","source":"/essai","type":"fr.esmsnumerique.export.pret.v1","subject":"EXP-1","time":"2025-10-16T08:00:00Z",
                "datacontenttype":"application/json","data":{"exportId":"EXP-1","personne":"agent-exports","objet":"Dossiers","fichier":"dossiers.xlsx","date":"2025-10-22"}}""").statut())
                .isEqualTo(204);

        JsonNode message = premierMessage(moi);
        assertThat(message.path("objet").asString()).isEqualTo("Export EXP-1 prêt : Dossiers");
        assertThat(message.has("region")).isFalse();
        String chemin = API + "/" + message.path("id").asString();
        assertThat(client.lire(chemin, moi).json().path("texte").asString())
                .contains("dossiers.xlsx", "22 octobre 2025");
        for (String autre : List.of(IDENTITE.national("CNSA_PILOTE"), IDENTITE.national("DNS_PILOTE"), PORTEUR)) {
            assertThat(client.lire(chemin, autre).code()).isEqualTo("message.introuvable");
            assertThat(client.lire(API, autre).corps()).doesNotContain("EXP-1");
        }
    }

    @Test
    void un_redeploiement_avise_chaque_region_de_ses_seuls_montants() {
        String donnees = """
                "redeploiementId":"2025-G25-R07","enveloppe":"2025-G25","mouvementId":"2025-G25/000000000099","date":"2025-10-16",
                "cessions":[{"region":"52","montantCentimes":25000000,"dossiers":["G25-52-0001"]}],"attributions":[{"region":"44","montantCentimes":25000000}]""";
        assertThat(client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"2025-G25/000000000099","source":"/essai","type":"fr.esmsnumerique.redeploiement.execute.v1","subject":"2025-G25-R07",
                "time":"2025-10-16T08:00:00Z","datacontenttype":"application/json","data":{"campagne":"G25",%s}}""".formatted(donnees))
                        .statut())
                .isEqualTo(204);

        JsonNode cede = premierMessage(IDENTITE.agent("ARS_FINANCIER", "52"));
        JsonNode recu = premierMessage(IDENTITE.agent("ARS_FINANCIER", "44"));
        assertThat(cede.path("objet").asString().replaceAll("[\\u202f\\u00a0]", " "))
                .isEqualTo("Redéploiement 2025-G25-R07 : 250 000,00 € cédés par votre région");
        assertThat(recu.path("objet").asString()).contains("reçus par votre région");
        assertThat(List.of(cede, recu))
                .allSatisfy(
                        m -> assertThat(m.path("redeploiementId").asString()).isEqualTo("2025-G25-R07"))
                .noneMatch(m -> m.has("dossierId"));
        assertThat(client.lire(API, IDENTITE.agent("ARS_FINANCIER", "27")).corps())
                .doesNotContain("R07");
    }

    private JsonNode premierMessage(String jeton) {
        return client.lire(API, jeton).json().path("elements").path(0);
    }

    @Test
    void la_lecture_est_personnelle_et_ne_se_date_qu_une_fois() {
        attribuer();
        String un = IDENTITE.agent("ARS_FINANCIER", "27");
        String collegue =
                IDENTITE.jeton("collegue", java.util.Map.of("roles", List.of("ARS_FINANCIER"), "region", "27"));
        String id = messagesDuDossier(un).getFirst().path("id").asString();
        long avant = nonLus(un);
        Reponse premiere = client.poster(API + "/" + id + "/lecture", un, "");
        assertThat(premiere.statut()).isEqualTo(200);
        assertThat(nonLus(un)).isEqualTo(avant - 1);
        assertThat(client.poster(API + "/" + id + "/lecture", un, "").json()).isEqualTo(premiere.json());
        assertThat(nonLus(un)).isEqualTo(avant - 1);
        assertThat(client.lire(API + "/" + id, un).json().path("lu").asBoolean())
                .isTrue();
        assertThat(client.lire(API + "/" + id, collegue).json().path("lu").asBoolean())
                .isFalse();
        assertThat(client.lire(API + "?nonLusSeulement=true&limite=200", un).corps())
                .doesNotContain(id);
        assertThat(client.lire(API + "?nonLusSeulement=true&limite=200", collegue)
                        .corps())
                .contains(id);
    }

    @Test
    void la_boite_se_lit_page_par_page_la_plus_recente_d_abord() {
        for (int i = 0; i < 5; i++) {
            retenir("Motif " + i);
        }
        List<String> ids = new ArrayList<>();
        List<String> instants = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = client.lire(API + "?limite=2&dossierId=" + dossier + curseur, PORTEUR)
                    .json();
            page.path("elements").valueStream().forEach(m -> {
                ids.add(m.path("id").asString());
                instants.add(m.path("recuLe").asString());
            });
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(instants).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void un_nom_piege_ne_fait_ni_en_tete_ni_balise() throws Exception {
        retenir("Bien\\r\\nBcc: pirate@exemple.test\\r\\n\\r\\n<script>alert(1)</script>");
        attendre(() -> courriels().size() == 1);
        MimeMessage recu = courriels().getFirst();
        assertThat(recu.getHeader("Bcc")).isNull();
        assertThat(Arrays.stream(recu.getAllRecipients()).map(Object::toString))
                .containsExactly("contact@exemple.test");
        assertThat(recu.getContentType()).startsWith("text/plain");
        assertThat((String) recu.getContent()).contains("Motif : Bien Bcc: pirate@exemple.test");
    }

    @Test
    void une_adresse_de_contact_piegee_est_abandonnee() {
        CONTACT.set("contact@exemple.test, pirate@exemple.test");
        retenir("Projet solide");
        attendre(() -> "ABANDONNE".equals(etatDuCourriel().path("etat").asString()));
        assertThat(etatDuCourriel().path("derniereErreur").asString()).contains("adresse");
        assertThat(courriels()).isEmpty();
    }

    @Test
    void sans_dossier_connu_l_evenement_attend_qu_eligibilite_reponde() {
        ELIGIBILITE_MUETTE.set(true);
        assertThat(attribuer().statut()).isGreaterThanOrEqualTo(500);
        assertThat(messagesDuDossier(PORTEUR)).isEmpty();
        ELIGIBILITE_MUETTE.set(false);
        attendre(() -> attribuer().statut() == 204);
        assertThat(messagesDuDossier(PORTEUR)).hasSize(1);
    }

    @Test
    void tous_les_evenements_adresses_sont_compris() {
        for (String[] cas : new String[][] {
            {
                "engagement.effectue",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":100,\"mouvementId\":\"m\",\"date\":\"2025-10-02\""
            },
            {
                "engagement.retire",
                "\"enveloppe\":\"2025-G25\",\"montantCentimes\":100,\"resteEngageCentimes\":0,\"mouvementId\":\"m\",\"date\":\"2025-10-02\",\"total\":true"
            },
            {"convention.signee", "\"dateSignature\":\"2025-10-02\",\"type\":\"ARS_PORTEUR\""},
            {"versement.payable", "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":0"
            },
            {
                "versement.transmis",
                "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":1"
            },
            {
                "versement.paye",
                "\"versementId\":\"v\",\"tranche\":\"AVANCE\",\"montantCentimes\":100,\"tentative\":1,\"datePaiement\":\"2025-10-02\""
            },
            {
                "versement.rejete",
                "\"versementId\":\"v\",\"tranche\":\"SOLDE\",\"montantCentimes\":100,\"tentative\":1,\"dateRejet\":\"2025-10-02\",\"motif\":\"RIB\""
            },
            {
                "usage.atteste",
                "\"attestationId\":\"ATT-x\",\"date\":\"2025-10-02\",\"mois\":\"2025-09\",\"ciblesAtteintes\":true"
            }
        }) {
            assertThat(evenement(cas[0], "1", cas[1]).statut()).as(cas[0]).isEqualTo(204);
        }
        assertThat(messagesDuDossier(IDENTITE.national("DNS_PILOTE"))).hasSize(12);
        assertThat(evenement("dossier.inconnu", "1", "\"x\":1").statut()).isEqualTo(204);
    }

    @Test
    void le_contrat_servi_est_celui_publie() throws IOException {
        try (var yaml = getClass().getResourceAsStream("/contrats/notification.yaml")) {
            String servi = client.lire("/api/notification/v1/contrat", PORTEUR)
                    .json()
                    .path("version")
                    .asString();
            assertThat(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\n  version: " + servi + "\n");
        }
    }

    private JsonNode etatDuCourriel() {
        List<JsonNode> messages = messagesDuDossier(PORTEUR);
        return messages.isEmpty()
                ? tools.jackson.databind.node.MissingNode.getInstance()
                : client.lire(API + "/" + messages.getFirst().path("id").asString(), PORTEUR)
                        .json()
                        .path("courriel");
    }

    private long nonLus(String jeton) {
        return client.lire(API + "?limite=1", jeton).json().path("nonLus").asLong();
    }

    private List<JsonNode> messagesDuDossier(String jeton) {
        return client.lire(API + "?limite=200&dossierId=" + dossier, jeton)
                .json()
                .path("elements")
                .valueStream()
                .toList();
    }

    private List<MimeMessage> courriels() {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(this::parleDuDossier)
                .toList();
    }

    private boolean parleDuDossier(MimeMessage message) {
        try {
            return message.getSubject().contains(dossier);
        } catch (MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private Reponse attribuer() {
        return evenement(
                "decision-attributive.prise",
                "1",
                "\"montantCentimes\":42000000,\"date\":\"2025-10-02\",\"reference\":\"DA-2025-1\"");
    }

    private Reponse retenir(String motif) {
        return evenement(
                "dossier.retenu",
                String.valueOf(++numero),
                "\"porteur\":{\"numeroFinessJuridique\":\"" + ORGANISME
                        + "\",\"raisonSociale\":\"Association <b>d'essai</b>\"},\"motif\":\"" + motif + "\"");
    }

    private Reponse evenement(String type, String rang, String donnees) {
        return client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s/%s/%s","source":"/essai","type":"fr.esmsnumerique.%s.v1","subject":"%s","time":"2025-10-02T08:00:%02dZ",
                "datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",%s}}""".formatted(
                        dossier, type, rang, type, dossier, Integer.parseInt(rang) % 60, dossier, donnees));
    }

    private static HttpServer eligibilite() {
        try {
            HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            serveur.createContext(
                    "/api/eligibilite/v1/dossiers/", e -> repondre(e, """
                    {"dossierId":"x","porteur":{"numeroFinessJuridique":"%s","raisonSociale":"Association d'essai"},"contact":{"courriel":"%s"}}""".formatted(ORGANISME, CONTACT.get())));
            Thread.ofPlatform().daemon().start(serveur::start);
            return serveur;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void repondre(HttpExchange echange, String json) throws IOException {
        byte[] corps = json.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "application/json");
        echange.sendResponseHeaders(ELIGIBILITE_MUETTE.get() ? 503 : 200, corps.length);
        try (echange) {
            echange.getResponseBody().write(corps);
        }
    }

    private static void attendre(BooleanSupplier condition) {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < limite) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
