package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Two regions in October 2025, what is done to their ledger over HTTP and what is read of it; the clock goes forward only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:fin-d-exercice"
        })
abstract class FinDExercice {

    static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    static final String API = "/api/budget/v1";
    static final String CIRCULAIRE = "Circulaire FMIS 2025-1";
    static final String CNSA = IDENTITE.national("CNSA_PILOTE");
    static final String DNS = IDENTITE.national("DNS_PILOTE");
    static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");
    static final String DECIDEUR_GE = IDENTITE.agent("ARS_DECIDEUR", "44");
    static final String PARTIEL = "G25-27-0001";
    static final String TOTAL = "G25-27-0002";
    static final String PROGRAMME = "G25-27-0003";
    static final String CLOTURE = """
            {"enveloppe":"2025-G25","motif":"Fin de l'exercice 2025"}""";

    ClientHttp client;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.mongodb.uri", MongoDeTest::uri);
        registre.add("esms.identite.url", IDENTITE::url);
        Stream.of("eligibilite", "financement", "usage", "notification")
                .forEach(service -> registre.add("esms.services." + service, VOISINS::url));
    }

    @BeforeAll
    void engager(@LocalServerPort int port) {
        client = new ClientHttp(port);
        ouvrir(2025, 1_000_000_000);
        notifier("27", 1_000_000);
        notifier("44", 500_000);
        for (String dossier : List.of(PARTIEL, TOTAL, PROGRAMME)) {
            VOISINS.financer(dossier, "DECIDE", 210_000);
            programmer(dossier);
        }
        engager(PARTIEL);
        engager(TOTAL);
    }

    final void ouvrir(int exercice, long centimes) {
        accepter(poster("/enveloppes", CNSA, """
                {"exercice":%d,"campagne":"G25","montantCentimes":%d,"decision":"Décision CNSA"}""".formatted(exercice, centimes)));
    }

    final void notifier(String region, long centimes) {
        accepter(poster("/enveloppes/2025-G25/notifications-ae", CNSA, """
                {"region":"%s","montantCentimes":%d,"circulaire":"%s","dateCirculaire":"2025-05-12"}""".formatted(region, centimes, CIRCULAIRE)));
    }

    final void programmer(String dossier) {
        accepter(poster("/programmations", FINANCIER, "{\"dossierId\":\"" + dossier + "\"}"));
    }

    final void engager(String dossier) {
        accepter(poster("/engagements", DECIDEUR, "{\"dossierId\":\"" + dossier + "\"}"));
    }

    static void accepter(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(201);
    }

    static String retrait(String dossier, String montant) {
        return """
                {"dossierId":"%s",%s"acte":"Avenant 1","motif":"Un établissement quitte le projet"}""".formatted(dossier, montant);
    }

    static String report(String titulaire, String origine, long centimes) {
        String champ = origine.isEmpty() ? "" : "\"origine\":\"" + origine + "\",";
        return """
                {"enveloppe":"2025-G25","decision":"Arrêté du 20 février 2026","dateDecision":"2026-02-20",
                "lignes":[{"titulaire":"%s",%s"montantCentimes":%d}]}""".formatted(titulaire, champ, centimes);
    }

    final void avancer(String instant) {
        Reponse heure = client.poster("/interne/horloge", IDENTITE.service(), "{\"instant\":\"" + instant + "\"}");
        assertThat(heure.statut()).as(heure.corps()).isEqualTo(200);
    }

    final JsonNode cloture(String jeton) {
        Reponse reponse = lire("/clotures?enveloppe=2025-G25", jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    final long poste(String region, String poste) {
        return postes("2025-G25", region, "").path(poste).asLong(-1);
    }

    final JsonNode postes(String enveloppe, String region, String suite) {
        return lire("/soldes?enveloppe=" + enveloppe + suite, CNSA)
                .json()
                .path("regions")
                .valueStream()
                .filter(r -> r.path("region").asString().equals(region))
                .findFirst()
                .orElseThrow()
                .path("postes");
    }

    final List<String> evenements(String type, String dossier) {
        return VOISINS.evenements.stream()
                .filter(e -> e.contains("fr.esmsnumerique." + type + ".v1") && e.contains(dossier))
                .toList();
    }

    final Reponse poster(String chemin, String jeton, String corps) {
        return client.poster(API + chemin, jeton, corps);
    }

    final Reponse lire(String chemin, String jeton) {
        return client.lire(API + chemin, jeton);
    }
}
