package fr.esmsnumerique.support.horloge;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Remembers how far the demo clock went: a service killed in mid-year must not come back in January. */
final class HeureDeDemo {

    private static final Document UNIQUE = new Document("_id", "demo");

    private final MongoCollection<Document> heures;

    HeureDeDemo(MongoDatabase base) {
        this.heures = base.getCollection("horloge_demo");
    }

    Instant reprendre(Instant depart) {
        Document connue = heures.find(UNIQUE).first();
        Instant derniere = connue == null ? depart : connue.getDate("instant").toInstant();
        return derniere.isAfter(depart) ? derniere : depart;
    }

    void retenir(Instant instant) {
        heures.replaceOne(
                UNIQUE, new Document(UNIQUE).append("instant", Date.from(instant)), new ReplaceOptions().upsert(true));
    }
}
