package fr.esmsnumerique.magasin.banc;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The bench's peer: the library's own durable store, made as durable as ours, that is committed and synced before each answer to
 * a write; only the filling by lots, which is not measured, is spared. */
final class ServeurH2 extends H2Backend {

    private static final Set<String> ECRITURES =
            Set.of("insert", "update", "delete", "findAndModify", "create", "createIndexes", "drop");

    private final MVStore magasin;

    private ServeurH2(MVStore magasin) {
        super(magasin);
        this.magasin = magasin;
    }

    public static void main(String[] arguments) {
        Path fichier = Path.of(System.getenv("ESMS_DOSSIER_MAGASIN")).resolve("h2.mv");
        MongoServer serveur = new MongoServer(new ServeurH2(MVStore.open(fichier.toString())));
        System.out.println(
                "Magasin prêt : " + serveur.bindAndGetConnectionString().replace("localhost", "127.0.0.1") + ", H2");
    }

    @Override
    public Document handleCommand(Channel canal, String base, String commande, Document requete) {
        Document reponse = super.handleCommand(canal, base, commande, requete);
        boolean mesuree = !(requete.get("documents") instanceof List<?> documents) || documents.size() == 1;
        if (ECRITURES.contains(commande) && mesuree) {
            magasin.commit();
            magasin.sync();
        }
        return reponse;
    }
}
