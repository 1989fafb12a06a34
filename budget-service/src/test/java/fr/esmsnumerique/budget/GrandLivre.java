package fr.esmsnumerique.budget;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** One ledger over real HTTP, with real tokens and the true campaign file, for the classes that extend it; it is 14 October 2025 in Paris. */
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "esms.evenements.balayage=200ms",
            "spring.datasource.url=jdbc:h2:mem:grand-livre"
        })
abstract class GrandLivre extends DossiersArretes {

    static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    static final String DECIDEUR = IDENTITE.agent("ARS_DECIDEUR", "27");

    @Autowired
    MongoDatabase base;

    @BeforeAll
    void ouvrir_et_notifier() {
        if (!json("/enveloppes").path("elements").isEmpty()) {
            return;
        }
        ouvrirLEnveloppe(9_000_000_000L);
        notifierAe("27", 100_000_000L);
        notifierAe("44", 50_000_000L);
    }

    @BeforeEach
    void un_dossier_arrete() {
        arreterUnDossier("27");
    }

    final Reponse programmer(String jeton) {
        return poster("/programmations", jeton, corps(dossier));
    }

    final Reponse notifier(String region, long centimes) {
        return poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", CNSA, notification(region, centimes));
    }

    final Reponse paiement(String type, String versement, long centimes) {
        return evenement(type, type + "/" + versement, """
                "versementId":"%s","tranche":"AVANCE","montantCentimes":%d,"datePaiement":"2025-10-14\"""".formatted(versement, centimes));
    }

    final Reponse evenement(String type, String id, String donnees) {
        return client.poster(
                "/interne/evenements", IDENTITE.service(), """
                {"specversion":"1.0","id":"%s","source":"/financement","type":"fr.esmsnumerique.%s.v1","subject":"%s",
                "time":"2025-10-14T10:00:00Z","datacontenttype":"application/json","data":{"dossierId":"%s","region":"27","campagne":"G25",%s}}""".formatted(id, type, dossier, dossier, donnees));
    }

    final Reponse soldes(String jeton, String suite) {
        return client.lire(API + "/soldes?enveloppe=" + ENVELOPPE + suite, jeton);
    }

    static JsonNode region(Reponse soldes, String code) {
        return region(soldes.json(), code).path("postes");
    }

    static long ecart(JsonNode avant, JsonNode apres, String poste) {
        return apres.path(poste).asLong() - avant.path(poste).asLong();
    }

    final List<String> evenements() {
        return VOISINS.evenements.stream().filter(e -> e.contains(dossier)).toList();
    }
}
