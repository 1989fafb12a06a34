package fr.esmsnumerique.budget.banc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.BudgetServiceApplication;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The service's own Boot application, in this process, asked over the loopback interface with tokens it verifies. Nobody subscribes to its events. */
final class LivreParHttp implements AutoCloseable {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final String JETON = IDENTITE.agent("ARS_DECIDEUR", "27");

    private final ConfigurableApplicationContext application;
    private final List<ConnexionHttp> connexions = new ArrayList<>();
    private final List<String> campagnes;
    private final AtomicInteger[] suivants;

    LivreParHttp(String uri, int enveloppes, int clients) throws IOException {
        campagnes = IntStream.range(0, enveloppes).mapToObj("B%02d"::formatted).toList();
        suivants = IntStream.range(0, enveloppes)
                .mapToObj(_ -> new AtomicInteger())
                .toArray(AtomicInteger[]::new);
        publierLesCampagnes(uri);
        application = new SpringApplication(BudgetServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--esms.demo=true",
                        "--esms.horloge=" + LivreEnProcessus.HORLOGE.instant(),
                        "--esms.mongodb.uri=" + uri,
                        "--esms.identite.url=" + IDENTITE.url(),
                        "--esms.evenements.abonnes.[engagement.effectue]=",
                        "--spring.datasource.url=jdbc:h2:mem:banc" + System.nanoTime(),
                        "--logging.level.root=WARN");
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        for (int client = 0; client < clients; client++) {
            connexions.add(new ConnexionHttp(port, JETON));
        }
    }

    /** The service's copy of what eligibility-service publishes: the true campaign, under each code of the bench. */
    private void publierLesCampagnes(String uri) throws IOException {
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

    /** Engages the next dossier of the client's envelope. */
    void engager(int client) throws IOException {
        int enveloppe = client % campagnes.size();
        int numero = suivants[enveloppe].getAndIncrement();
        String dossier = LivreEnProcessus.dossier(campagnes.get(enveloppe), numero);
        connexions
                .get(client)
                .poster(
                        "/api/budget/v1/engagements",
                        "banc-engagement-" + dossier,
                        "{\"dossierId\":\"" + dossier + "\",\"montantCentimes\":700000}",
                        201);
    }

    @Override
    public void close() throws IOException {
        for (ConnexionHttp connexion : connexions) {
            connexion.close();
        }
        application.close();
    }
}
