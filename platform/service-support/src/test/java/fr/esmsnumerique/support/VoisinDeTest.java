package fr.esmsnumerique.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Another service, over real HTTP: takes events, refusing the first deliveries, and publishes one campaign. */
final class VoisinDeTest {

    static final String CAMPAGNE = """
            {"code":"G25","libelle":"Essai","empreinte":"abc","parametres":{
              "financement.usage":{"libelle":"u","unite":"centimes","valeurs":[
                {"du":"2025-01-01","valeur":700000,"reference":{"texte":"t","localisation":"l","statut":"sur_texte","regle":"FUN-18"}},
                {"du":"2025-09-02","valeur":600000,"reference":{"texte":"t2","localisation":"l2","statut":"a_confirmer"}}],
               "regions":{"52":[{"du":"2025-01-01","valeur":1,"reference":{"texte":"r","localisation":"l","statut":"sur_texte"}}]}}}}
            """;

    final List<String> evenements = new CopyOnWriteArrayList<>();
    final List<String> jetons = new CopyOnWriteArrayList<>();
    final AtomicInteger refusRestants = new AtomicInteger();
    private final HttpServer serveur;

    VoisinDeTest() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        serveur.createContext("/interne/evenements", this::recevoir);
        serveur.createContext("/api/eligibilite/v1/campagnes/", e -> {
            boolean connue = e.getRequestURI().getPath().endsWith("/G25");
            repondre(e, connue ? 200 : 404, connue ? CAMPAGNE : "{\"code\":\"campagne.introuvable\"}");
        });
        Thread.ofPlatform().daemon().start(serveur::start);
    }

    String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    private void recevoir(HttpExchange echange) throws IOException {
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (refusRestants.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            repondre(echange, 503, "{}");
            return;
        }
        evenements.add(corps);
        jetons.add(String.valueOf(echange.getRequestHeaders().getFirst("Authorization")));
        repondre(echange, 200, "{}");
    }

    private static void repondre(HttpExchange echange, int statut, String json) throws IOException {
        byte[] corps = json.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "application/json");
        echange.sendResponseHeaders(statut, corps.length);
        try (echange) {
            echange.getResponseBody().write(corps);
        }
    }
}
