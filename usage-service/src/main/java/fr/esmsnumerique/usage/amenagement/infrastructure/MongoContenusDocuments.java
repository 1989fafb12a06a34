package fr.esmsnumerique.usage.amenagement.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.mongo.Morceaux;
import fr.esmsnumerique.usage.amenagement.application.ContenusDocuments;
import org.springframework.stereotype.Component;

/** Contents by chunks in {@code amenagements.morceaux}; see {@link Morceaux}. */
@Component
class MongoContenusDocuments extends Morceaux implements ContenusDocuments {

    MongoContenusDocuments(MongoDatabase base) {
        super(base, "amenagements.morceaux");
    }
}
