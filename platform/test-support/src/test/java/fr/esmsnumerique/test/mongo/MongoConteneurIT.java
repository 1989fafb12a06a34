package fr.esmsnumerique.test.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The same contract on a real MongoDB replica set, where a Docker engine answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoConteneurIT extends ContratMongo {

    private ServeurMongo serveur;

    /** Assumed per test, not per class: the reports count each one as skipped, with its reason. */
    @Override
    MongoDatabase base() {
        assumeTrue(
                ServeurMongo.dockerDisponible(),
                "Pas de moteur Docker : le contrat n'est pas vérifié ici sur un vrai MongoDB");
        if (serveur == null) {
            serveur = ServeurMongo.demarrer(new ChoixServeur.Conteneur());
        }
        return serveur.client().getDatabase("contrat");
    }

    @AfterAll
    void arreter() {
        if (serveur != null) {
            serveur.close();
        }
    }
}
