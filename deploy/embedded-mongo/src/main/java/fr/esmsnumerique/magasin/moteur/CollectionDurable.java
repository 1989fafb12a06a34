package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.bson.Document;
import fr.esmsnumerique.magasin.journal.Operation;

/** Notes the image of each document that changes, and finds documents by a unique index more often than its parent. */
final class CollectionDurable extends MemoryCollection {

    private static final Document TOUT = new Document();

    private final ModificationsEnCours enCours;

    CollectionDurable(
            MongoDatabase base,
            String nom,
            CollectionOptions options,
            CursorRegistry curseurs,
            ModificationsEnCours enCours) {
        super(base, nom, options, curseurs);
        this.enCours = enCours;
    }

    @Override
    public synchronized void addDocument(Document document) {
        super.addDocument(document);
        noter(Operation.INSERER, document);
    }

    @Override
    protected void handleUpdate(Integer position, Document avant, Document apres) {
        noter(Operation.REMPLACER, apres);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        super.removeDocument(document);
        noter(Operation.SUPPRIMER, new Document("_id", document.get("_id")));
    }

    /** An insertion that already succeeded once: nothing left to refuse. */
    void inserer(Document document) {
        Integer position = addDocumentInternal(document);
        for (Index<Integer> index : getIndexes()) {
            index.add(document, position, this);
        }
    }

    /** An update that already succeeded once; the document keeps its place. */
    void remplacer(Document image) {
        Document filtre = new Document("_id", image.get("_id"));
        for (Integer position : AccesParIndex.positions(getIndexes(), filtre).orElseThrow()) {
            Document document = getDocument(position);
            for (Index<Integer> index : getIndexes()) {
                index.updateInPlace(document, image, position, this);
            }
            document.clear();
            document.putAll(image);
        }
    }

    private void noter(Operation operation, Document document) {
        enCours.noter(operation, getDatabaseName(), getCollectionName(), document);
    }

    /** The parent uses an index only for a query on exactly its keys: {@code {_id, version}} would scan. */
    @Override
    protected QueryResult queryDocuments(
            Document filtre, Document tri, int saut, int limite, int lot, Document projection) {
        Document reste = AccesParIndex.estExact(filtre) ? TOUT : filtre;
        return AccesParIndex.positions(getIndexes(), filtre)
                .map(positions -> matchDocuments(reste, positions, tri, saut, limite, lot, projection))
                .orElseGet(() -> super.queryDocuments(filtre, tri, saut, limite, lot, projection));
    }

    /** Computing sizes costs more than the updates themselves; only {@code collStats} would show them. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
