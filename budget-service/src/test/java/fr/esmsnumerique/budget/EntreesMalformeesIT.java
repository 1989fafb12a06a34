package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.CasMalformes.Cas;
import fr.esmsnumerique.budget.ContratDuBudget.Commande;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to a command of the contract, if it is malformed it is refused at once with a code, and nothing at all is written: the whole database is compared,
 * not the balances only. The cases come from the contract, so a command added to it is tested without a line here.
 */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:entrees-malformees"
        })
class EntreesMalformeesIT extends BudgetEnLigne {

    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    /** What a refusal may write: its audit; the memory of keys, empty again once refused. And how far events were sent, which goes on by itself. */
    private static final List<String> HORS_LEDGER = List.of("refus", "audit", "idempotence", "curseurs");

    private static final Duration TOUT_DE_SUITE = Duration.ofSeconds(3);
    /** Everyone at once: no case may be saved by a right the caller lacks. */
    private static final String TOUS_ROLES = IDENTITE.jeton(
            "tous-roles",
            Map.of(
                    "roles",
                    List.of("CNSA_PILOTE", "DNS_PILOTE", "ARS_INSTRUCTEUR", "ARS_FINANCIER", "ARS_DECIDEUR", "SERVICE"),
                    "region",
                    "27"));

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MongoDatabase base;

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    /** Credits and a programmed application, so that there is something to lose. */
    @BeforeAll
    void de_quoi_perdre() {
        ouvrirLEnveloppe(9_000_000_000L);
        notifierAe("27", 100_000_000);
        VOISINS.financer("G25-27-0001", "DECIDE", 210_000);
        ecrire("/programmations", TOUS_ROLES, corps("G25-27-0001"));
    }

    @TestFactory
    Stream<DynamicContainer> chaque_commande_du_contrat_refuse_ce_qui_est_malforme() {
        List<Commande> commandes = ContratDuBudget.commandes();
        assertThat(commandes).hasSizeGreaterThanOrEqualTo(7);
        return commandes.stream()
                .map(commande -> DynamicContainer.dynamicContainer(
                        commande.operation(),
                        Stream.concat(
                                commande.aUnCorps()
                                        ? Stream.of(
                                                test(commande, "corps malformés", this::corps),
                                                test(commande, "corps trop grand ou d'un autre type", this::enveloppes))
                                        : Stream.empty(),
                                Stream.of(test(commande, "clé et chemin malformés", this::cles)))));
    }

    /** Payments come by events, of other services only; a malformed one is refused whole, never rounded. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"montantCentimes\":0.001",
                "\"montantCentimes\":105000.9",
                "\"montantCentimes\":1e309",
                "\"montantCentimes\":-1",
                "\"montantCentimes\":\"1,00\"",
                "\"montantCentimes\":\"105000\"",
                "\"montantCentimes\":null",
                "\"montantCentimes\":99999999999999999999",
                "\"montantCentimes\":NaN",
                "\"montantCentimes\":1,\"montantCentimes\":2",
                "\"montantCentimes\":1,\"tranche\":\"TROISIEME\"",
                "\"montantCentimes\":1,\"versementId\":7",
                "\"montantCentimes\":1,\"datePaiement\":\"2025-02-30\"",
                "\"montantCentimes\":1,\"datePaiement\":20251014",
            })
    void un_paiement_malforme_est_refuse_entier(String donnees) {
        Map<String, List<String>> avant = toutLeMagasin();
        String complet = donnees
                + (donnees.contains("versementId") ? "" : ",\"versementId\":\"V1\"")
                + (donnees.contains("tranche") ? "" : ",\"tranche\":\"AVANCE\"");
        ClientHttp.Reponse reponse =
                client.poster("/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s","source":"/financement","type":"fr.esmsnumerique.versement.paye.v1","subject":"G25-27-0001",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"G25-27-0001",%s}}""".formatted(UUID.randomUUID(), complet));
        assertThat(reponse.statut()).as(reponse.corps()).isIn(400, 422);
        assertThat(reponse.code()).matches("[a-z]+\\.[a-z_]+");
        assertThat(toutLeMagasin()).isEqualTo(avant);
    }

    private DynamicTest test(Commande commande, String nom, Consumer<Commande> essais) {
        return DynamicTest.dynamicTest(commande.operation() + " : " + nom, () -> {
            Map<String, List<String>> avant = toutLeMagasin();
            String soldes = soldes();
            essais.accept(commande);
            assertThat(soldes()).isEqualTo(soldes);
            assertThat(toutLeMagasin()).isEqualTo(avant);
        });
    }

    private void corps(Commande commande) {
        List<Cas> cas = CasMalformes.de(commande);
        assertThat(cas).hasSizeGreaterThan(20);
        SoftAssertions.assertSoftly(ensemble -> cas.forEach(essai -> {
            Refus refus = envoyer(commande, essai.corps(), requete -> {});
            String quoi = commande.operation() + " " + essai.quoi() + " → " + refus;
            ensemble.assertThat(refus.statut()).as(quoi).isBetween(400, essai.fond() ? 499 : 400);
            ensemble.assertThat(refus.code()).as(quoi).matches("[a-z]+\\.[a-z_]+");
            ensemble.assertThat(refus.duree()).as(quoi).isLessThan(TOUT_DE_SUITE);
        }));
    }

    private void enveloppes(Commande commande) {
        byte[] exemple = JSON.writeValueAsBytes(commande.corps());
        byte[] trop = new byte[(1 << 20) + 1];
        Arrays.fill(trop, (byte) ' ');
        System.arraycopy(exemple, 0, trop, 0, exemple.length);
        assertThat(envoyer(commande, trop, requete -> {}).statut()).isEqualTo(413);
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            assertThat(envoyer(commande, exemple, requete -> requete.setHeader("Content-Type", type))
                            .statut())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    private void cles(Commande commande) {
        byte[] exemple = commande.aUnCorps() ? JSON.writeValueAsBytes(commande.corps()) : new byte[0];
        for (String cle : List.of("", "courte", "é".repeat(20), "a b".repeat(8), "$".repeat(20), "a".repeat(81))) {
            Refus refus = envoyer(commande, exemple, requete -> requete.setHeader("Idempotency-Key", cle));
            assertThat(refus.statut()).as("clé « " + cle + " »").isEqualTo(400);
            assertThat(refus.code()).startsWith("idempotence.");
        }
    }

    private record Refus(int statut, String code, Duration duree, String corps) {}

    private Refus envoyer(Commande commande, byte[] corps, Consumer<HttpRequest.Builder> reglage) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + client.port() + API + commande.chemin()))
                .header("Authorization", "Bearer " + TOUS_ROLES)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        commande.methode(),
                        corps.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(corps));
        reglage.accept(requete);
        long debut = System.nanoTime();
        try {
            HttpResponse<String> reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
            Duration duree = Duration.ofNanos(System.nanoTime() - debut);
            return new Refus(reponse.statusCode(), code(reponse), duree, reponse.body());
        } catch (IOException e) {
            throw new UncheckedIOException(commande.operation(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String code(HttpResponse<String> reponse) {
        if (!reponse.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return "";
        }
        JsonNode probleme = JSON.readTree(reponse.body());
        return probleme.path("code").asString();
    }

    private String soldes() {
        return client.lire(API + "/soldes?enveloppe=2025-G25", TOUS_ROLES).corps();
    }

    /** Every document of every collection, in its canonical text. */
    private Map<String, List<String>> toutLeMagasin() {
        Map<String, List<String>> contenu = new TreeMap<>();
        for (String collection : base.listCollectionNames()) {
            if (HORS_LEDGER.stream().noneMatch(collection::contains)) {
                List<String> documents = base.getCollection(collection)
                        .find()
                        .map(Document::toJson)
                        .into(new ArrayList<>());
                documents.sort(null);
                if (!documents.isEmpty()) {
                    contenu.put(collection, documents);
                }
            }
        }
        return contenu;
    }
}
