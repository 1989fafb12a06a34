package fr.esmsnumerique.budget.redeploiement.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Collection {@code redeploiements}, shaped by {@link RedeploiementDocument}. The unique {@code _id} gives numbers, the version arbitrates between writers. */
public final class MongoRedeploiements implements Redeploiements {

    private final MongoCollection<Document> redeploiements;

    public MongoRedeploiements(MongoDatabase base) {
        this.redeploiements = base.getCollection("redeploiements");
    }

    @Override
    public boolean creer(Redeploiement redeploiement) {
        try {
            redeploiements.insertOne(RedeploiementDocument.de(redeploiement, 1));
            return true;
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ecriture;
        }
    }

    @Override
    public Optional<Redeploiement> remplacer(Redeploiement redeploiement) {
        Document filtre = new Document("_id", redeploiement.id().toString()).append("version", redeploiement.version());
        Document nouveau = RedeploiementDocument.de(redeploiement, redeploiement.version() + 1);
        return redeploiements.replaceOne(filtre, nouveau).getMatchedCount() == 1
                ? Optional.of(RedeploiementDocument.lire(nouveau))
                : Optional.empty();
    }

    @Override
    public Optional<Redeploiement> lire(RedeploiementId id) {
        return Optional.ofNullable(
                        redeploiements.find(new Document("_id", id.toString())).first())
                .map(RedeploiementDocument::lire);
    }

    @Override
    public List<Redeploiement> lister(EnveloppeId enveloppe) {
        return recentsDAbord(redeploiements.find(new Document("enveloppe", enveloppe.toString())));
    }

    @Override
    public List<Redeploiement> tous() {
        return recentsDAbord(redeploiements.find());
    }

    private static List<Redeploiement> recentsDAbord(FindIterable<Document> documents) {
        List<Redeploiement> lus = documents.map(RedeploiementDocument::lire).into(new ArrayList<>());
        lus.sort(Comparator.comparingInt((Redeploiement r) -> r.id().numero()).reversed());
        return lus;
    }
}
