package fr.esmsnumerique.notification.boite;

import com.mongodb.client.MongoDatabase;

/** Opens the inbox's storage to the tests of the other packages. */
public record BoiteDeTest(Messages messages) {

    public BoiteDeTest(MongoDatabase base) {
        this(new Messages(base));
    }

    public Message lire(String id) {
        return messages.lire(id).orElseThrow();
    }
}
