package fr.esmsnumerique.support.audit;

import static java.util.Objects.requireNonNullElse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the collection {@code audit_refus}: {@code {_id, instant, sujet, nom, roles, region, methode, chemin, statut, code, detail, cle}}. The identifier starts with
 * the instant at a fixed width, so that a period is a range of identifiers.
 */
public final class RefusConserves {

    static final String COLLECTION = "audit_refus";

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    /** After every character an identifier may hold. */
    private static final String FIN = "~";

    private final MongoCollection<Document> refus;

    public RefusConserves(MongoDatabase base) {
        this.refus = base.getCollection(COLLECTION);
    }

    static String borne(Instant instant) {
        return INSTANT.format(instant);
    }

    /**
     * @param avant identifier before which to read, the newest if absent
     * @return newest first
     */
    List<Document> lister(Filtre filtre, @Nullable String avant, int max) {
        Document periode = new Document("$gte", borne(filtre.depuis()))
                .append("$lt", requireNonNullElse(avant, borne(filtre.jusqua()) + FIN));
        Document requete = new Document("_id", periode);
        ajouter(requete, "sujet", filtre.sujet());
        ajouter(requete, "code", filtre.code());
        ajouter(requete, "region", filtre.region());
        return refus.find(requete).sort(new Document("_id", -1)).limit(max).into(new ArrayList<>());
    }

    private static void ajouter(Document requete, String champ, @Nullable String valeur) {
        if (valeur != null) {
            requete.append(champ, valeur);
        }
    }

    /** @param region region of the callers, all if absent */
    record Filtre(
            Instant depuis,
            Instant jusqua,
            @Nullable String sujet,
            @Nullable String code,
            @Nullable String region) {}
}
