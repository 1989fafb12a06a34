package fr.esmsnumerique.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.esmsnumerique.notification.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Events in, inbox and real SMTP out, with real tokens: one context for all the subjects. The mail server and the eligibility service stand in until the
 * machine that runs the tests ends.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.demo=true", "esms.horloge=2025-10-02T09:00:00Z", "esms.courriel.balayage=100ms"})
abstract class NotificationsDeTest {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final AtomicBoolean ELIGIBILITE_MUETTE = new AtomicBoolean();
    static final AtomicReference<String> CONTACT = new AtomicReference<>("contact@exemple.test");
    static final HttpServer ELIGIBILITE = eligibilite();
    static final String API = "/api/notification/v1/messages";
    static final String ORGANISME = "210000006";
    static final String PORTEUR = IDENTITE.porteur(ORGANISME);

    private static int numero;

    ClientHttp client;
    String dossier;

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

    @BeforeEach
    void preparer(@LocalServerPort int port) {
        client = new ClientHttp(port);
        dossier = "G25-27-%04d".formatted(++numero);
        ELIGIBILITE_MUETTE.set(false);
        CONTACT.set("contact@exemple.test");
    }

    List<JsonNode> messagesDuDossier(String jeton) {
        return client.lire(API + "?limite=200&dossierId=" + dossier, jeton)
                .json()
                .path("elements")
                .valueStream()
                .toList();
    }

    Reponse attribuer() {
        return evenement(
                "decision-attributive.prise",
                "1",
                "\"montantCentimes\":42000000,\"date\":\"2025-10-02\",\"reference\":\"DA-2025-1\"");
    }

    Reponse retenir(String motif) {
        return evenement(
                "dossier.retenu",
                String.valueOf(++numero),
                "\"porteur\":{\"numeroFinessJuridique\":\"" + ORGANISME
                        + "\",\"raisonSociale\":\"Association <b>d'essai</b>\"},\"motif\":\"" + motif + "\"");
    }

    Reponse evenement(String type, String rang, String donnees) {
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

    static void attendre(BooleanSupplier condition) {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < limite) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
