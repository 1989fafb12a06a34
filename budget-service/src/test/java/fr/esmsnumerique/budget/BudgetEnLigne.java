package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole service over real HTTP: what every class that starts it says to it. A family of classes adds its clock, its database and its own neighbours, and shares one
 * context: two families with the same neighbours would receive each other's events.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BudgetEnLigne {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final String API = "/api/budget/v1";
    static final String ENVELOPPE = "2025-G25";
    static final String CIRCULAIRE = "Circulaire FMIS 2025-1";
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String DNS = IDENTITE.national("DNS_PILOTE");

    ClientHttp client;

    @DynamicPropertySource
    static void plateforme(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
    }

    @BeforeAll
    final void brancher(@LocalServerPort int port) {
        client = new ClientHttp(port);
    }

    final void ouvrirLEnveloppe(long centimes) {
        ouvrirLEnveloppe(2025, centimes);
    }

    final void ouvrirLEnveloppe(int exercice, long centimes) {
        ecrire("/enveloppes", CNSA, """
                {"exercice":%d,"campagne":"G25","montantCentimes":%d,"decision":"Décision CNSA 2025-04"}""".formatted(exercice, centimes));
    }

    final void notifierAe(String region, long centimes) {
        notifierAe(region, centimes, CIRCULAIRE, "2025-05-12");
    }

    final void notifierAe(String region, long centimes, String circulaire, String date) {
        ecrire(
                "/enveloppes/" + ENVELOPPE + "/notifications-ae",
                CNSA,
                notification(region, centimes, circulaire, date));
    }

    static String notification(String region, long centimes) {
        return notification(region, centimes, CIRCULAIRE, "2025-05-12");
    }

    static String notification(String region, long centimes, String circulaire, String date) {
        return """
                {"region":"%s","montantCentimes":%d,"circulaire":"%s","dateCirculaire":"%s"}""".formatted(region, centimes, circulaire, date);
    }

    /** Body of the commands about one application. */
    static String corps(String dossier) {
        return "{\"dossierId\":\"" + dossier + "\"}";
    }

    Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    /** A command that must be accepted. */
    final Reponse ecrire(String chemin, String jeton, String corps) {
        return accepter(poster(chemin, jeton, corps));
    }

    static Reponse accepter(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
        return reponse;
    }

    final Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }

    /** What a reader who may read it reads. */
    final JsonNode json(String chemin, String jeton) {
        Reponse reponse = lire(chemin, jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    final JsonNode json(String chemin) {
        return json(chemin, CNSA);
    }

    /** Elements of a list, page after page to its end. */
    final List<JsonNode> pageParPage(String chemin, String jeton) {
        List<JsonNode> lus = new ArrayList<>();
        String suite = "";
        do {
            JsonNode page = json(chemin + suite, jeton);
            page.path("elements").forEach(lus::add);
            suite = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!suite.isEmpty());
        return lus;
    }

    /** Mouvements of the ledger that concern an application, in order. */
    final List<String> types(String dossier) {
        return typesDes("/mouvements?enveloppe=" + ENVELOPPE + "&dossier=" + dossier);
    }

    final List<String> typesDes(String mouvements) {
        return json(mouvements)
                .path("elements")
                .valueStream()
                .map(m -> m.path("type").asString())
                .toList();
    }

    /** Region of a national answer. */
    static JsonNode region(JsonNode nationale, String code) {
        return nationale
                .path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    final void avancer(String instant) {
        Reponse heure = client.poster("/interne/horloge", IDENTITE.service(), "{\"instant\":\"" + instant + "\"}");
        assertThat(heure.statut()).as(heure.corps()).isEqualTo(200);
    }
}
