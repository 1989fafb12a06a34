package fr.esmsnumerique.budget.consolidation.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;

/**
 * Collection {@code consolidations_extraits}: {@code {_id: <service>/<region>/<campagne>, version, empreinte, jusquA, lignes: [json]}}. Lines and the instant they go up to
 * are one document: a process killed between two services keeps of each all or nothing.
 */
class ExtraitsGardes {

    private final MongoCollection<Document> extraits;

    ExtraitsGardes(MongoDatabase base) {
        this.extraits = base.getCollection("consolidations_extraits");
    }

    ExtraitGarde lire(String cle) {
        return Optional.ofNullable(extraits.find(new Document("_id", cle)).first())
                .map(ExtraitsGardes::garde)
                .orElse(ExtraitGarde.VIDE);
    }

    /** Another run may have kept newer lines meanwhile: those stay, and this run counts what it read itself. */
    void garder(String cle, ExtraitGarde suivant) {
        Document document = new Document("_id", cle)
                .append("version", suivant.version())
                .append("empreinte", suivant.empreinte())
                .append(
                        "lignes",
                        suivant.lignes().entrySet().stream()
                                .map(l -> new Document("dossier", l.getKey()).append("json", l.getValue()))
                                .toList());
        suivant.jusquA().ifPresent(fin -> document.append("jusquA", Date.from(fin)));
        if (suivant.version() > 1) {
            extraits.replaceOne(new Document("_id", cle).append("version", suivant.version() - 1), document);
            return;
        }
        try {
            extraits.insertOne(document);
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ecriture;
            }
        }
    }

    private static ExtraitGarde garde(Document document) {
        SortedMap<String, String> lignes = new TreeMap<>();
        document.getList("lignes", Document.class, List.of())
                .forEach(l -> lignes.put(l.getString("dossier"), l.getString("json")));
        return new ExtraitGarde(
                document.getLong("version"),
                document.getString("empreinte"),
                lignes,
                Optional.ofNullable(document.getDate("jusquA")).map(Date::toInstant));
    }
}
