package fr.esmsnumerique.financement;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.esmsnumerique.contrats.budget.modele.Postes;
import fr.esmsnumerique.contrats.budget.modele.SoldeRegion;
import fr.esmsnumerique.contrats.budget.modele.Soldes;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.financement.calcul.infrastructure.CampagnesLivrees;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The neighbours over real HTTP: eligibility-service's files and campaign, and whoever takes this service's events. */
final class VoisinsDeTest {

    static final String EMPREINTE = "3f2a9c51d0";
    static final long DISPONIBLE = 45_000_000;
    static final long PROGRAMME = 9_000_000;

    final List<JsonNode> evenements = new CopyOnWriteArrayList<>();
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    i -> i.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private final HttpServer serveur;

    VoisinsDeTest() {
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        serveur.createContext("/interne/evenements", this::recevoir);
        serveur.createContext("/api/eligibilite/v1/campagnes/", this::campagne);
        serveur.createContext("/api/eligibilite/v1/dossiers/", this::dossier);
        serveur.createContext("/api/budget/v1/soldes", this::soldes);
        Thread.ofPlatform().daemon().start(serveur::start);
    }

    String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    void deposer(Dossier dossier) {
        dossiers.put(dossier.getDossierId(), dossier);
    }

    List<JsonNode> evenements(String dossierId) {
        return evenements.stream()
                .filter(e -> e.get("subject").asString().equals(dossierId))
                .toList();
    }

    private void recevoir(HttpExchange echange) throws IOException {
        evenements.add(json.readTree(echange.getRequestBody().readAllBytes()));
        repondre(echange, 204, "");
    }

    private void campagne(HttpExchange echange) throws IOException {
        String chemin = echange.getRequestURI().getPath();
        String code = chemin.substring(chemin.lastIndexOf('/') + 1);
        if (!CampagnesLivrees.existe(code)) {
            repondre(echange, 404, "{\"code\":\"campagne.introuvable\",\"title\":\"t\",\"detail\":\"d\"}");
            return;
        }
        Map<String, Object> publiee = new HashMap<>();
        CampagnesLivrees.contenu(code).forEach((cle, valeur) -> publiee.put((String) cle, valeur));
        publiee.put("empreinte", EMPREINTE);
        publiee.put("version", 1);
        repondre(echange, 200, json.writeValueAsString(publiee));
    }

    private void dossier(HttpExchange echange) throws IOException {
        String chemin = echange.getRequestURI().getPath();
        Dossier dossier = dossiers.get(chemin.substring(chemin.lastIndexOf('/') + 1));
        if (dossier == null) {
            repondre(echange, 404, "{\"code\":\"dossier.introuvable\",\"title\":\"t\",\"detail\":\"d\"}");
        } else {
            repondre(echange, 200, json.writeValueAsString(dossier));
        }
    }

    /** The ledger knows one region. */
    private void soldes(HttpExchange echange) throws IOException {
        Postes postes = new Postes()
                .notifieCentimes(DISPONIBLE + PROGRAMME)
                .cedeCentimes(0L)
                .recuCentimes(0L)
                .reporteDeCentimes(0L)
                .geleCentimes(0L)
                .caducCentimes(0L)
                .desengageCentimes(0L)
                .reporteCentimes(0L)
                .alloueCentimes(DISPONIBLE + PROGRAMME)
                .disponibleCentimes(DISPONIBLE)
                .programmeCentimes(PROGRAMME)
                .engageCentimes(0L)
                .nonEngageCentimes(DISPONIBLE + PROGRAMME)
                .resteAPayerCentimes(0L)
                .payeAvanceCentimes(0L)
                .payeSoldeCentimes(0L);
        Soldes soldes = new Soldes()
                .enveloppe("2025-G25")
                .au(LocalDate.of(2025, 10, 1))
                .connuLe(Instant.parse("2025-10-01T08:00:00Z"))
                .sequence(1L)
                .total(postes)
                .regions(List.of(new SoldeRegion()
                        .region("27")
                        .nom("Bourgogne-Franche-Comté")
                        .postes(postes)
                        .origines(List.of())));
        repondre(echange, 200, json.writeValueAsString(soldes));
    }

    private static void repondre(HttpExchange echange, int statut, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "application/json");
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        try (echange) {
            echange.getResponseBody().write(octets);
        }
    }

    /** Where the service under test finds its store, its accounts and these neighbours. */
    void declarer(DynamicPropertyRegistry registre, IdentiteDeTest identite) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", identite::url);
        for (String service : List.of("eligibilite", "budget", "usage", "notification")) {
            registre.add("esms.services." + service, this::url);
        }
    }
}
