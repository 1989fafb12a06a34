package fr.esmsnumerique.test.mongo;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract on the server the fixture chose, through the extension. */
@ExtendWith(MongoDeTest.class)
class MongoPartageIT extends ContratMongo {

    private final MongoDatabase base;

    MongoPartageIT(MongoDatabase base) {
        this.base = base;
    }

    @Override
    MongoDatabase base() {
        return base;
    }
}
