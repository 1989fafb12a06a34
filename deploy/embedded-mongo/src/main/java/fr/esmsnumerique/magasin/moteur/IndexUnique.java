package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.List;
import java.util.Set;

/**
 * The parent computes the keys of a document, through streams, up to eight times per write and three per document read at start: for the index that
 * every collection has, on a single field that is nearly always a text, the key is the value itself.
 */
final class IndexUnique extends MemoryUniqueIndex {

    private final boolean simple;
    private final String champ;

    IndexUnique(String nom, List<IndexKey> cles, boolean clairseme) {
        super(nom, cles, clairseme);
        champ = cles.getFirst().getKey();
        simple = cles.size() == 1 && champ.indexOf('.') < 0;
    }

    @Override
    public Set<KeyValue> getKeyValues(Document document) {
        Object valeur = simple ? document.get(champ) : null;
        return valeur instanceof String || valeur instanceof ObjectId
                ? Set.of(new KeyValue(valeur))
                : super.getKeyValues(document);
    }

    /** The parent knows how to word the refusal. */
    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
        Object valeur = simple ? document.get(champ) : null;
        boolean libre =
                (valeur instanceof String || valeur instanceof ObjectId) && getPosition(new KeyValue(valeur)) == null;
        if (!libre) {
            super.checkAdd(document, collection);
        }
    }

    @Override
    public Integer getPosition(Document document) {
        Object valeur = simple ? document.get(champ) : null;
        return valeur instanceof String || valeur instanceof ObjectId
                ? getPosition(new KeyValue(valeur))
                : super.getPosition(document);
    }
}
