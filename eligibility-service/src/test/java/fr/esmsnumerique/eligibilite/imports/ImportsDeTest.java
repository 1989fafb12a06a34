package fr.esmsnumerique.eligibilite.imports;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;

/** Opens the package-private adapters to tests of other packages. */
public final class ImportsDeTest {

    private ImportsDeTest() {}

    public static ExecuterImport sur(MongoDatabase base, Horloge horloge) {
        return new ExecuterImport(new MongoRapports(base), horloge, new InstanceDuService("essai"));
    }
}
