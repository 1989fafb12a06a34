package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import fr.esmsnumerique.magasin.journal.Modification;
import fr.esmsnumerique.magasin.journal.Operation;
import io.netty.channel.Channel;
import java.util.List;

/** Notes what happens to collections and indexes; its collections note what happens to documents. */
final class BaseDurable extends MemoryDatabase {

    private final ModificationsEnCours enCours;

    BaseDurable(String nom, CursorRegistry curseurs, ModificationsEnCours enCours) {
        super(nom, curseurs);
        this.enCours = enCours;
    }

    /** System collections are derived from the others: their changes are not noted. The first is opened by the parent's constructor. */
    @Override
    protected MemoryCollection openOrCreateCollection(String nom, CollectionOptions options) {
        if (nom.startsWith("system.")) {
            return super.openOrCreateCollection(nom, options);
        }
        enCours.noter(Operation.CREER_COLLECTION, databaseName, nom, new Document());
        return new CollectionDurable(this, nom, options, cursorRegistry, enCours);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String nom, List<IndexKey> cles, boolean clairseme) {
        return new IndexUnique(nom, cles, clairseme);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        super.addIndex(description);
        String espace = String.valueOf(description.get("ns"));
        enCours.noter(Operation.CREER_INDEX, databaseName, espace.substring(databaseName.length() + 1), description);
    }

    @Override
    protected void dropIndex(MongoCollection<Integer> collection, String nom) {
        super.dropIndex(collection, nom);
        enCours.noter(
                Operation.SUPPRIMER_INDEX, databaseName, collection.getCollectionName(), new Document("name", nom));
    }

    @Override
    public void dropCollection(String nom, Oplog oplog) {
        super.dropCollection(nom, oplog);
        if (!nom.startsWith("system.")) {
            enCours.noter(Operation.SUPPRIMER_COLLECTION, databaseName, nom, new Document());
        }
    }

    /** Between databases, the library fails half-way: refused before anything changes. */
    @Override
    public void moveCollection(MongoDatabase ancienne, MongoCollection<?> collection, String nouveauNom) {
        if (ancienne != this) {
            throw new MongoServerException("renommer d'une base à une autre n'est pas pris en charge par ce serveur");
        }
        String ancienNom = collection.getCollectionName();
        super.moveCollection(ancienne, collection, nouveauNom);
        enCours.noter(Operation.RENOMMER_COLLECTION, databaseName, ancienNom, new Document("vers", nouveauNom));
    }

    /** By name or {@code *}, the library also drops, or trips over, the indexes of other collections. */
    @Override
    public Document handleCommand(
            Channel canal, String commande, Document requete, DatabaseResolver bases, Oplog oplog) {
        if (!"dropIndexes".equalsIgnoreCase(commande) || !(requete.get("index") instanceof String nom)) {
            return super.handleCommand(canal, commande, requete, bases, oplog);
        }
        String collection = String.valueOf(requete.get(commande));
        List<String> noms = "*".equals(nom) ? indexSecondaires(collection) : List.of(nom);
        noms.forEach(index -> retirerIndex(collection, index));
        return new Document("ok", 1.0);
    }

    void appliquer(Modification modification) {
        Document document = modification.document();
        String nom = modification.collection();
        switch (modification.operation()) {
            case FIN_DE_BASE -> {}
            case CREER_COLLECTION -> resolveOrCreateCollection(nom);
            case SUPPRIMER_COLLECTION -> dropCollection(nom, NoopOplog.get());
            case CREER_INDEX -> addIndex(document);
            case SUPPRIMER_INDEX -> retirerIndex(nom, String.valueOf(document.get("name")));
            case RENOMMER_COLLECTION ->
                moveCollection(this, resolveCollection(nom, true), String.valueOf(document.get("vers")));
            case INSERER -> collection(nom).inserer(document);
            case REMPLACER -> collection(nom).remplacer(document);
            case SUPPRIMER -> collection(nom).deleteDocuments(document, 1, NoopOplog.get());
        }
    }

    private CollectionDurable collection(String nom) {
        return (CollectionDurable) resolveCollection(nom, true);
    }

    private List<String> indexSecondaires(String collection) {
        return resolveCollection(collection, true).getIndexes().stream()
                .map(Index::getName)
                .filter(nom -> !"_id_".equals(nom))
                .toList();
    }

    private void retirerIndex(String collection, String nom) {
        dropIndex(resolveCollection(collection, true), nom);
        Document description = new Document("ns", getFullCollectionNamespace(collection)).append("name", nom);
        indexes.get().deleteDocuments(description, 1);
    }
}
