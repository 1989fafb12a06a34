package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The smallest service, running once for all the tests of this module. */
@SpringBootTest(
        classes = ServiceDEssai.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:esms-communs.yaml",
            "esms.service=essai",
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "esms.evenements.abonnes[commande.faite]=notification"
        })
abstract class ServiceEnMarche {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinDeTest VOISIN = new VoisinDeTest();
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    ServiceDEssai.Commandes commandes;

    @Autowired
    ServiceDEssai.Recus recus;

    @Autowired
    Relais relais;

    @Autowired
    CampagnesRecues campagnes;

    @Autowired
    Horloge horloge;

    @Autowired
    MongoDatabase base;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        registre.add("esms.services.notification", VOISIN::url);
        registre.add("esms.services.eligibilite", VOISIN::url);
    }

    static void attendre(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    static String cle() {
        return UUID.randomUUID().toString();
    }

    HttpResponse<String> poster(String chemin, String jeton, String cle, String corps) throws Exception {
        return HTTP.send(requete(chemin, jeton, cle, corps), BodyHandlers.ofString());
    }

    HttpRequest requete(String chemin, String jeton, String cle, String corps) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(corps));
        if (!jeton.isEmpty()) {
            requete.header("Authorization", "Bearer " + jeton);
        }
        if (!cle.isEmpty()) {
            requete.header("Idempotency-Key", cle);
        }
        return requete.build();
    }
}
