package fr.esmsnumerique.eligibilite.piece.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.piece.model.Contenus;
import fr.esmsnumerique.support.mongo.Morceaux;
import org.springframework.stereotype.Repository;

/** Contents by chunks in {@code pieces.morceaux}; see {@link Morceaux}. */
@Repository
class MongoContenus extends Morceaux implements Contenus {

    MongoContenus(MongoDatabase base) {
        super(base, "pieces.morceaux");
    }
}
