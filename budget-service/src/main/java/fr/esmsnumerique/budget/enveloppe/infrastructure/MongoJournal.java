package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The stream in the collection {@code mouvements}. Reads are by exact {@code _id} only: the one access that is fast on both servers, and that cannot miss a document
 * inserted meanwhile. One ordered {@code insertMany} per batch: it stops at the first number taken.
 */
public final class MongoJournal implements Journal {

    public static final String COLLECTION = "mouvements";

    private static final InsertManyOptions DANS_L_ORDRE = new InsertManyOptions().ordered(true);

    private final MongoCollection<RawBsonDocument> mouvements;

    public MongoJournal(MongoDatabase base) {
        this.mouvements = base.getCollection(COLLECTION, RawBsonDocument.class);
    }

    @Override
    public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
        List<String> ids = LongStream.range(deSequence, deSequence + max)
                .mapToObj(sequence -> new MouvementId(enveloppe, sequence).toString())
                .toList();
        Map<String, RawBsonDocument> trouves = trouver(ids);
        MouvementDecoder decoder = new MouvementDecoder(enveloppe);
        List<Mouvement> suite = new ArrayList<>(trouves.size());
        for (String id : ids.subList(0, trouves.size())) {
            RawBsonDocument document = trouves.get(id);
            if (document == null) {
                throw new JournalIncoherentException("Mouvement manquant : " + id);
            }
            suite.add(decoder(decoder, id, document));
        }
        return suite;
    }

    @Override
    public Ajout ajouter(List<Mouvement> nouveaux) {
        try {
            mouvements.insertMany(
                    nouveaux.stream().map(MouvementEncoder::document).toList(), DANS_L_ORDRE);
            return Ajout.ECRIT;
        } catch (MongoBulkWriteException partiel) {
            boolean pris = partiel.getWriteConcernError() == null
                    && partiel.getWriteErrors().stream().allMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (pris) {
                return Ajout.SEQUENCE_PRISE;
            }
            throw new JournalIndisponibleException("Écriture du lot incertaine", partiel);
        } catch (MongoException panne) {
            throw new JournalIndisponibleException("Écriture du lot incertaine", panne);
        }
    }

    private Map<String, RawBsonDocument> trouver(List<String> ids) {
        Document filtre =
                ids.size() == 1 ? new Document("_id", ids.getFirst()) : new Document("_id", new Document("$in", ids));
        try {
            Map<String, RawBsonDocument> trouves = HashMap.newHashMap(ids.size());
            mouvements
                    .find(filtre)
                    .batchSize(ids.size())
                    .forEach(document -> trouves.put(MouvementDecoder.id(document), document));
            return trouves;
        } catch (MongoException panne) {
            throw new JournalIndisponibleException("Lecture du journal impossible", panne);
        }
    }

    private static Mouvement decoder(MouvementDecoder decoder, String id, RawBsonDocument document) {
        try {
            return decoder.lire(document);
        } catch (RuntimeException altere) {
            throw new JournalIncoherentException("Mouvement illisible : " + id, altere);
        }
    }
}
