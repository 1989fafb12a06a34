package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Documents {@code {_id: FINESS number, dossiers: [ids]}}, found by exact id. */
@Repository
class MongoRattachements implements Rattachements {

    private static final String DOSSIERS = "dossiers";

    private final MongoCollection<Document> rattachements;

    MongoRattachements(MongoDatabase base) {
        this.rattachements = base.getCollection("rattachements");
    }

    @Override
    public void rattacher(String dossierId, Collection<String> numerosFiness) {
        List<UpdateOneModel<Document>> ajouts = numerosFiness.stream()
                .distinct()
                .map(numero -> new UpdateOneModel<Document>(
                        new Document("_id", numero),
                        new Document("$addToSet", new Document(DOSSIERS, dossierId)),
                        new UpdateOptions().upsert(true)))
                .toList();
        if (!ajouts.isEmpty()) {
            rattachements.bulkWrite(ajouts);
        }
    }

    @Override
    public Map<String, List<String>> dossiersDe(Collection<String> numerosFiness) {
        Map<String, List<String>> trouves = new HashMap<>();
        rattachements
                .find(new Document("_id", new Document("$in", List.copyOf(numerosFiness))))
                .forEach(d -> trouves.put(d.getString("_id"), d.getList(DOSSIERS, String.class, List.of())));
        return trouves;
    }
}
