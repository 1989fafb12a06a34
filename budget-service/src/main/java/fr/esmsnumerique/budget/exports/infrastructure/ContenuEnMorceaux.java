package fr.esmsnumerique.budget.exports.infrastructure;

import com.mongodb.client.MongoCollection;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.bson.Document;
import org.bson.types.Binary;

/** Reads back what {@link DepotEnMorceaux} wrote, fetching a chunk when it is reached. */
final class ContenuEnMorceaux implements Enumeration<InputStream> {

    private final MongoCollection<Document> morceaux;
    private final String export;
    private final int nombre;
    private int rang;

    private ContenuEnMorceaux(MongoCollection<Document> morceaux, String export, int nombre) {
        this.morceaux = morceaux;
        this.export = export;
        this.nombre = nombre;
    }

    static InputStream de(MongoCollection<Document> morceaux, String export, long taille) {
        return new SequenceInputStream(new ContenuEnMorceaux(morceaux, export, DepotEnMorceaux.nombre(taille)));
    }

    @Override
    public boolean hasMoreElements() {
        return rang < nombre;
    }

    @Override
    public InputStream nextElement() {
        String id = DepotEnMorceaux.id(export, rang++);
        Document lu = morceaux.find(new Document("_id", id)).first();
        if (lu == null) {
            throw new IllegalStateException("Morceau d'export absent : " + id);
        }
        return new ByteArrayInputStream(
                lu.get(DepotEnMorceaux.OCTETS, Binary.class).getData());
    }
}
