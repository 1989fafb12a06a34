package fr.esmsnumerique.budget.banc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.BudgetServiceApplication;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The service's own Boot application, in this process, asked over the loopback interface with tokens it verifies. Nobody subscribes to its events, and nothing begins
 * at an hour of the clock: recalls that nobody receives, sent again and again, once cost a third of a run that passed six o'clock.
 */
final class LivreParHttp implements AutoCloseable {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final String ENTETES =
            " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                    + IDENTITE.agent("ARS_DECIDEUR", "27") + "\r\nIdempotency-Key: banc-engagement-";

    private final ConfigurableApplicationContext application;

    /** @param campagnes those the service knows to be published */
    LivreParHttp(String uri, List<String> campagnes) throws IOException {
        publier(uri, campagnes);
        application = new SpringApplication(BudgetServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--esms.demo=true",
                        "--esms.horloge=" + LivreEnProcessus.HORLOGE.instant(),
                        "--esms.mongodb.uri=" + uri,
                        "--esms.identite.url=" + IDENTITE.url(),
                        "--esms.evenements.abonnes.[engagement.effectue]=",
                        "--esms.integrite.cron=-",
                        "--esms.consolidation.cron=-",
                        "--esms.rappels.cron=-",
                        "--esms.usages.cron=-",
                        "--esms.exports.cron=-",
                        "--spring.datasource.url=jdbc:h2:mem:banc" + System.nanoTime(),
                        "--logging.level.root=WARN");
    }

    ClientsHttp clients(int nombre) throws IOException {
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        return new ClientsHttp(port, nombre);
    }

    /** The request that engages a dossier, sent again with the same key when asked twice. */
    static byte[] engagement(String dossier) {
        String json = "{\"dossierId\":\"" + dossier + "\",\"montantCentimes\":700000}";
        String requete = "POST /api/budget/v1/engagements" + ENTETES + dossier + "\r\nContent-Length: " + json.length()
                + "\r\n\r\n" + json;
        return requete.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The service's copy of what eligibility-service publishes: the true campaign, under each code of the bench. */
    static void publier(String uri, List<String> campagnes) throws IOException {
        Path fichier = Path.of("eligibility-service/src/main/resources/campagnes/G25.yaml");
        @SuppressWarnings("unchecked")
        Map<String, Object> contenu = YAMLMapper.builder()
                .build()
                .readValue(
                        Files.readString(
                                Path.of(System.getProperty("esms.racine", ".")).resolve(fichier)),
                        Map.class);
        try (MongoClient client = Magasin.client(uri)) {
            for (String campagne : campagnes) {
                Document copie = new Document("_id", campagne)
                        .append("empreinte", "banc")
                        .append("contenu", new Document(contenu).append("code", campagne));
                client.getDatabase("esms_budget")
                        .getCollection("campagnes_recues")
                        .replaceOne(new Document("_id", campagne), copie, new ReplaceOptions().upsert(true));
            }
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
