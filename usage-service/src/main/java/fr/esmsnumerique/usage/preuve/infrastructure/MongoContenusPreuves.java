package fr.esmsnumerique.usage.preuve.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.mongo.Morceaux;
import fr.esmsnumerique.usage.preuve.application.ContenusPreuves;
import org.springframework.stereotype.Component;

/** Contents by chunks in {@code preuves.morceaux}; see {@link Morceaux}. */
@Component
class MongoContenusPreuves extends Morceaux implements ContenusPreuves {

    MongoContenusPreuves(MongoDatabase base) {
        super(base, "preuves.morceaux");
    }
}
