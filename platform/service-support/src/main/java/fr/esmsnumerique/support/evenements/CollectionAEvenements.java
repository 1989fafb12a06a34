package fr.esmsnumerique.support.evenements;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/** A collection whose documents carry their outbox ({@link BoiteEnvoi}). */
public class CollectionAEvenements implements SourceEvenements {

    private final MongoCollection<Document> documents;

    public CollectionAEvenements(MongoDatabase base, String collection) {
        this.documents = base.getCollection(collection);
        this.documents.createIndex(new Document(BoiteEnvoi.A_RELAYER, 1));
    }

    @Override
    public List<EvenementEnAttente> enAttente(int max) {
        List<EvenementEnAttente> attente = new ArrayList<>();
        Document boiteSeule = new Document(BoiteEnvoi.CHAMP, 1);
        for (Document document : documents
                .find(new Document(BoiteEnvoi.A_RELAYER, true))
                .projection(boiteSeule)
                .limit(max)) {
            document.getList(BoiteEnvoi.CHAMP, Document.class, List.of())
                    .forEach(e -> attente.add(new EvenementEnAttente(
                            BoiteEnvoi.deDocument(e), Objects.requireNonNull(document.get("_id")))));
        }
        return attente;
    }

    @Override
    public void confirmer(EvenementEnAttente attente) {
        Document cible = new Document("_id", attente.origine());
        Document envoye = new Document("id", attente.evenement().id());
        documents.updateOne(cible, new Document("$pull", new Document(BoiteEnvoi.CHAMP, envoye)));
        // Conditional: an event written between the two updates keeps the flag.
        Document vide = new Document(cible).append(BoiteEnvoi.CHAMP, new Document("$size", 0));
        documents.updateOne(vide, new Document("$set", new Document(BoiteEnvoi.A_RELAYER, false)));
    }
}
