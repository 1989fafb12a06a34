package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service over real HTTP on 14 October 2025 in Paris, its envelope open. One context for all the classes that extend it: each works on a region of its own and
 * leaves the others alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "esms.usages.mois=2",
            "spring.datasource.url=jdbc:h2:mem:livre-en-ligne"
        })
@Import(BaseDuLivreEnLigne.class)
abstract class LivreEnLigne {

    static final MongoDatabase BASE = MongoDeTest.baseNeuve("livre-en-ligne");

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String API = "/api/budget/v1";
    static final String ENVELOPPE = "2025-G25";
    private static final int ESSAIS = 20;
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");

    final Ars ars;
    ClientHttp client;

    LivreEnLigne(String region) {
        this.ars = new Ars(region);
    }

    /** The two agents of a region who act on the ledger. */
    record Ars(String region, String financier, String decideur) {
        Ars(String region) {
            this(region, IDENTITE.agent("ARS_FINANCIER", region), IDENTITE.agent("ARS_DECIDEUR", region));
        }

        String dossier(int numero) {
            return "G25-%s-%04d".formatted(region, numero);
        }

        /** @return number of the dossier, whose grant is settled at that amount */
        String financer(int numero, long centimes) {
            VOISINS.financer(dossier(numero), "DECIDE", centimes);
            return dossier(numero);
        }
    }

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void ouvrir(@LocalServerPort int port) {
        client = new ClientHttp(port);
        if (lire("/enveloppes", CNSA).json().path("elements").isEmpty()) {
            assertThat(poster("/enveloppes", CNSA, """
                    {"exercice":2025,"campagne":"G25","montantCentimes":9000000000,"decision":"Décision CNSA 2025-04"}""").statut()).isEqualTo(201);
        }
    }

    void notifier(Ars destinataire, long centimes) {
        Reponse reponse = poster(
                "/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, """
                {"region":"%s","montantCentimes":%d,"circulaire":"Circulaire FMIS 2025-1","dateCirculaire":"2025-05-12"}""".formatted(destinataire.region(), centimes));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    Reponse programmer(Ars acteurs, String dossier) {
        return poster("/programmations", acteurs.financier(), corps(dossier));
    }

    Reponse engager(Ars acteurs, String dossier) {
        return poster("/engagements", acteurs.decideur(), corps(dossier));
    }

    static String corps(String dossier) {
        return "{\"dossierId\":\"" + dossier + "\"}";
    }

    /** As a client must: an answer that was lost, or is not ready, is asked for again with the same key. */
    Reponse poster(String chemin, String jeton, String corps) {
        String cle = UUID.randomUUID().toString();
        for (int essai = 1; ; essai++) {
            try {
                Reponse reponse = client.poster(API + chemin, jeton, corps, cle);
                if (essai == ESSAIS
                        || reponse.statut() == 201
                        || !reponse.code().equals("idempotence.en_cours")) {
                    return reponse;
                }
            } catch (UncheckedIOException perdue) {
                if (essai == ESSAIS) {
                    throw perdue;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }

    JsonNode postes(Ars lecteur) {
        return lire("/soldes?enveloppe=" + ENVELOPPE, lecteur.financier())
                .json()
                .path("regions")
                .get(0)
                .path("postes");
    }
}
