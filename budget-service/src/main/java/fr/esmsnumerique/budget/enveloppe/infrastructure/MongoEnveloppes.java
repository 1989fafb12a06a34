package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Collection {@code enveloppes}: {@code {_id: "2025-G25"}}, a few documents. */
public final class MongoEnveloppes implements Enveloppes {

    private final MongoCollection<Document> enveloppes;

    public MongoEnveloppes(MongoDatabase base) {
        this.enveloppes = base.getCollection("enveloppes");
    }

    @Override
    public void declarer(EnveloppeId enveloppe) {
        Document document = new Document("_id", enveloppe.toString());
        enveloppes.replaceOne(new Document(document), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<EnveloppeId> lister() {
        return enveloppes.find().map(d -> EnveloppeId.de(d.getString("_id"))).into(new ArrayList<>());
    }
}
