package fr.esmsnumerique.eligibilite.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/**
 * A number that grows each time something large was written: what is worked out from the whole of it is kept in memory until the number changes, whichever instance
 * wrote. Advanced after the write; an import cut in between is sent again, which advances it too.
 */
public final class Revisions {

    private static final String NUMERO = "numero";

    private final MongoCollection<Document> revisions;

    public Revisions(MongoDatabase base) {
        this.revisions = base.getCollection("revisions");
    }

    public long de(String nom) {
        Document lue = revisions.find(new Document("_id", nom)).first();
        return lue == null ? 0 : lue.get(NUMERO, 0L);
    }

    public void avancer(String nom) {
        revisions.updateOne(
                new Document("_id", nom),
                new Document("$inc", new Document(NUMERO, 1L)),
                new UpdateOptions().upsert(true));
    }
}
