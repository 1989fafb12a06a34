package fr.esmsnumerique.support.web;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/** The store did not answer in time: not an error of the service, and worth trying again. */
public final class MagasinIndisponible {

    private MagasinIndisponible() {}

    static boolean est(MongoException panne) {
        return panne instanceof MongoTimeoutException
                || panne instanceof MongoSocketException
                || panne instanceof MongoConnectionPoolClearedException;
    }

    public static Probleme probleme() {
        return Probleme.refus(
                503,
                "magasin.indisponible",
                "Magasin momentanément indisponible",
                "L'issue de la demande est inconnue. Réessayez avec la même clé d'idempotence : elle ne comptera qu'une fois.");
    }
}
