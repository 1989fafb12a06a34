package fr.esmsnumerique.eligibilite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** funding-service reduced to the one operation an impact calls: a usage price for each establishment that is not excluded, read in the parameters received. */
final class FinancementDeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FinancementDeTest INSTANCE = new FinancementDeTest();

    private final HttpServer serveur;
    private volatile boolean enPanne;

    private FinancementDeTest() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException refus) {
            throw new UncheckedIOException(refus);
        }
        serveur.createContext("/", this::repondre);
        serveur.start();
    }

    static FinancementDeTest instance() {
        return INSTANCE;
    }

    String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    void enPanne(boolean oui) {
        enPanne = oui;
    }

    private void repondre(HttpExchange echange) throws IOException {
        try (echange) {
            byte[] recu = echange.getRequestBody().readAllBytes();
            if (enPanne || !echange.getRequestURI().getPath().equals("/api/financement/v1/simulations/lots")) {
                echange.sendResponseHeaders(503, -1);
                return;
            }
            byte[] corps = resultats(JSON.readTree(recu)).getBytes(StandardCharsets.UTF_8);
            echange.getResponseHeaders().add("Content-Type", "application/json");
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
        }
    }

    private static String resultats(JsonNode demande) {
        long unitaire = demande.path("parametres")
                .path("financement.usage.acquisition.moins_de_50")
                .path("valeurs")
                .get(0)
                .path("valeur")
                .asLong();
        return demande.path("dossiers")
                .valueStream()
                .map(d -> "{\"dossierId\":\"" + d.path("dossierId").asString() + "\",\"totalCentimes\":"
                        + unitaire
                                * d.path("essms")
                                        .valueStream()
                                        .filter(e -> !e.path("exclu").asBoolean())
                                        .count()
                        + "}")
                .collect(Collectors.joining(",", "{\"resultats\":[", "]}"));
    }
}
