package fr.esmsnumerique.budget.calendrier.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.calendrier.application.EcheancesDesVoisins;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * Payments foreseen by quarter (funding) and what usages ask (usage), kept in {@code calendrier_voisins}, one document per region. Usages recall themselves what they ask:
 * the calendar only shows it.
 */
class HttpEcheancesDesVoisins implements EcheancesDesVoisins {

    private static final int PAGES = 200;

    private final AppelsServices appels;
    private final MongoCollection<Document> regions;

    HttpEcheancesDesVoisins(AppelsServices appels, MongoDatabase base) {
        this.appels = appels;
        this.regions = base.getCollection("calendrier_voisins");
    }

    @Override
    public int rafraichir(String region) {
        List<Document> echeances = Stream.concat(paiements(region).stream(), usages(region).stream())
                .toList();
        regions.replaceOne(
                new Document("_id", region),
                new Document("_id", region).append("echeances", echeances),
                new ReplaceOptions().upsert(true));
        return echeances.size();
    }

    @Override
    public List<EcheanceDeCalendrier> echeances() {
        List<EcheanceDeCalendrier> lues = new ArrayList<>();
        regions.find()
                .forEach(region -> region.getList("echeances", Document.class)
                        .forEach(e -> lues.add(lire(region.getString("_id"), e))));
        return lues;
    }

    /** A quarter's payments are due by its last day. */
    private List<Document> paiements(String region) {
        return demander("financement", "/previsions-paiements?region=" + region)
                .path("lignes")
                .valueStream()
                .filter(ligne -> ligne.hasNonNull("trimestre"))
                .map(ligne -> {
                    String trimestre = ligne.path("trimestre").asString();
                    String campagne = ligne.path("campagne").asString();
                    String tranche = ligne.path("tranche").asString();
                    String certitude = ligne.path("certitude").asString();
                    return new Document(
                                    "id",
                                    "paiements/" + region + "/" + campagne + "/" + trimestre + "/" + tranche + "/"
                                            + certitude + "/"
                                            + ligne.path("motif").asString())
                            .append("date", finDeTrimestre(trimestre).toString())
                            .append("nature", NatureDEcheance.PAIEMENTS.name())
                            .append(
                                    "libelle",
                                    versements(ligne.path("nombre").intValue()) + " ("
                                            + tranche.toLowerCase(java.util.Locale.ROOT) + "), "
                                            + certitude.toLowerCase(java.util.Locale.ROOT) + " : "
                                            + ligne.path("motif").asString())
                            .append("campagne", campagne)
                            .append("dossier", "")
                            .append("centimes", ligne.path("montantCentimes").longValue());
                })
                .toList();
    }

    private List<Document> usages(String region) {
        List<Document> echeances = new ArrayList<>();
        String suite = "";
        for (int page = 0; page < PAGES; page++) {
            JsonNode rappels = demander("usage", "/rappels?limite=200&region=" + region + suite);
            rappels.path("elements").valueStream().forEach(rappel -> echeances.add(usage(rappel)));
            if (!rappels.hasNonNull("curseurSuivant")) {
                return echeances;
            }
            suite = "&curseur=" + rappels.path("curseurSuivant").asString();
        }
        throw new IllegalStateException("La liste des rappels d'usage ne finit pas");
    }

    private static Document usage(JsonNode rappel) {
        return new Document("id", "usage/" + rappel.path("id").asString())
                .append("date", rappel.path("echeance").asString())
                .append("nature", NatureDEcheance.USAGE.name())
                .append(
                        "libelle",
                        rappel.path("phrase").asString(rappel.path("objet").asString()))
                .append("campagne", rappel.path("campagne").asString())
                .append("dossier", rappel.path("dossierId").asString())
                .append("centimes", 0L);
    }

    /** @throws IllegalStateException naming the service that refused: whoever reads it knows whom to ask */
    private JsonNode demander(String service, String chemin) {
        try {
            return appels.appeler(
                    service,
                    () -> appels.interne(service)
                            .get()
                            .uri("/api/" + service + "/v1" + chemin)
                            .retrieve()
                            .requiredBody(JsonNode.class));
        } catch (ProblemeException refus) {
            throw new IllegalStateException("service " + service + ", " + refus.getMessage(), refus);
        }
    }

    /** {@code 2026-T1} ends on 31 March. */
    static LocalDate finDeTrimestre(String trimestre) {
        int annee = Integer.parseInt(trimestre.substring(0, 4));
        int rang = Integer.parseInt(trimestre.substring(6));
        return LocalDate.of(annee, rang * 3, 1).plusMonths(1).minusDays(1);
    }

    private static EcheanceDeCalendrier lire(String region, Document e) {
        return new EcheanceDeCalendrier(
                e.getString("id"),
                LocalDate.parse(e.getString("date")),
                NatureDEcheance.valueOf(e.getString("nature")),
                e.getString("libelle"),
                e.getString("campagne"),
                region,
                e.getString("dossier"),
                e.getLong("centimes"),
                null);
    }

    private static String versements(int nombre) {
        return nombre > 1 ? nombre + " versements" : nombre + " versement";
    }
}
