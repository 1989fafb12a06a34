package fr.esmsnumerique.usage.vraisemblance.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie;
import fr.esmsnumerique.usage.vraisemblance.model.SuitesAnomalies;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** One document per project whose list only grows: two people who speak at once are both kept. */
@Component
class MongoSuitesAnomalies implements SuitesAnomalies {

    private static final String SUITES = "suites";

    private final MongoCollection<SuitesDocument> anomalies;

    MongoSuitesAnomalies(MongoDatabase base) {
        this.anomalies = base.getCollection("anomalies", SuitesDocument.class);
    }

    @Override
    public List<SuiteAnomalie> de(String dossierId) {
        SuitesDocument lu = anomalies.find(new Document("_id", dossierId)).first();
        return lu == null ? List.of() : List.copyOf(lu.suites());
    }

    @Override
    public void ajouter(String dossierId, SuiteAnomalie suite) {
        anomalies.updateOne(
                new Document("_id", dossierId),
                new Document("$push", new Document(SUITES, suite)),
                new UpdateOptions().upsert(true));
    }

    /** Document of {@code anomalies}; public because the driver reads records by reflection. */
    public record SuitesDocument(@BsonId String id, List<SuiteAnomalie> suites) {}
}
