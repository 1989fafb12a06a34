package fr.esmsnumerique.support.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Contents by chunks in a collection of their own, {@code _id} = {@code <owner>/<hash>/<rank>}, each found by its exact id. GridFS also works on the embedded server, but
 * finds its chunks by a compound filter that scans there.
 */
public class Morceaux {

    private static final int MORCEAU = 1 << 20;
    private static final String OCTETS = "octets";
    private static final byte[] RIEN = {};

    private final MongoCollection<Document> morceaux;

    public Morceaux(MongoDatabase base, String collection) {
        this.morceaux = base.getCollection(collection);
    }

    /** The same content writes the same chunks again: repeating it after a crash is harmless. */
    public void ecrire(String proprietaire, String sha256, byte[] octets) {
        for (int rang = 0; rang * (long) MORCEAU < octets.length; rang++) {
            byte[] morceau = Arrays.copyOfRange(octets, rang * MORCEAU, Math.min(octets.length, (rang + 1) * MORCEAU));
            morceaux.replaceOne(
                    new Document("_id", id(proprietaire, sha256, rang)),
                    new Document("_id", id(proprietaire, sha256, rang)).append(OCTETS, new Binary(morceau)),
                    new ReplaceOptions().upsert(true));
        }
    }

    /** @throws IllegalStateException when what is stored is not what was written */
    public byte[] lire(String proprietaire, String sha256, long taille) {
        byte[] octets = new byte[Math.toIntExact(taille)];
        for (int rang = 0; rang * (long) MORCEAU < taille; rang++) {
            Document lu = morceaux.find(new Document("_id", id(proprietaire, sha256, rang)))
                    .first();
            byte[] morceau =
                    lu == null ? RIEN : lu.get(OCTETS, new Binary(RIEN)).getData();
            System.arraycopy(
                    morceau, 0, octets, rang * MORCEAU, Math.min(morceau.length, octets.length - rang * MORCEAU));
        }
        // A chunk that is missing, cut or too long is told by the hash, like one that was changed.
        if (!Empreinte.de(octets).equals(sha256)) {
            throw new IllegalStateException("Contenu altéré : " + proprietaire + ", " + sha256);
        }
        return octets;
    }

    private static String id(String proprietaire, String sha256, int rang) {
        return proprietaire + "/" + sha256 + "/" + rang;
    }
}
