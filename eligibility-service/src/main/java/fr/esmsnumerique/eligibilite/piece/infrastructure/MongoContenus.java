package fr.esmsnumerique.eligibilite.piece.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.piece.model.Contenus;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.util.Arrays;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;

/**
 * Contents by chunks in a collection of their own, {@code _id} = {@code <application>/<hash>/<rank>}, each found by its exact id. GridFS also works on the embedded server,
 * but finds its chunks by a compound filter that scans there.
 */
@Repository
class MongoContenus implements Contenus {

    private static final int MORCEAU = 1 << 20;
    private static final String OCTETS = "octets";

    private final MongoCollection<Document> morceaux;

    MongoContenus(MongoDatabase base) {
        this.morceaux = base.getCollection("pieces.morceaux");
    }

    /** The same content writes the same chunks again: repeating it after a crash is harmless. */
    @Override
    public void ecrire(String dossierId, String sha256, byte[] octets) {
        for (int rang = 0; rang * (long) MORCEAU < octets.length; rang++) {
            byte[] morceau = Arrays.copyOfRange(octets, rang * MORCEAU, Math.min(octets.length, (rang + 1) * MORCEAU));
            morceaux.replaceOne(
                    new Document("_id", id(dossierId, sha256, rang)),
                    new Document("_id", id(dossierId, sha256, rang)).append(OCTETS, new Binary(morceau)),
                    new ReplaceOptions().upsert(true));
        }
    }

    @Override
    public byte[] lire(String dossierId, String sha256, long taille) {
        byte[] octets = new byte[Math.toIntExact(taille)];
        for (int rang = 0; rang * (long) MORCEAU < taille; rang++) {
            Document lu = morceaux.find(new Document("_id", id(dossierId, sha256, rang)))
                    .first();
            byte[] morceau = Objects.requireNonNull(
                            Objects.requireNonNull(lu, "morceau absent").get(OCTETS, Binary.class))
                    .getData();
            System.arraycopy(morceau, 0, octets, rang * MORCEAU, morceau.length);
        }
        if (!Empreinte.de(octets).equals(sha256)) {
            throw new IllegalStateException("Contenu altéré : " + dossierId + ", " + sha256);
        }
        return octets;
    }

    private static String id(String dossierId, String sha256, int rang) {
        return dossierId + "/" + sha256 + "/" + rang;
    }
}
