package fr.esmsnumerique.eligibilite.referentiel.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;

/** Opens the package-private adapter to tests of other packages. */
public final class ListesDeTest {

    private ListesDeTest() {}

    public static Listes sur(MongoDatabase base) {
        return new MongoListes(base);
    }
}
