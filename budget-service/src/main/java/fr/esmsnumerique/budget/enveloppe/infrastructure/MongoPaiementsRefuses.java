package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Collection {@code paiements_refuses}: {@code {_id: event, dossier, versement, centimes, code, phrase}}; expected to stay empty. */
public final class MongoPaiementsRefuses implements PaiementsRefuses {

    private final MongoCollection<Document> refus;

    public MongoPaiementsRefuses(MongoDatabase base) {
        this.refus = base.getCollection("paiements_refuses");
    }

    @Override
    public void retenir(PaiementRefuse paiement) {
        Document document = new Document("_id", paiement.evenement())
                .append("dossier", paiement.dossier())
                .append("versement", paiement.versement())
                .append("centimes", paiement.centimes())
                .append("code", paiement.code())
                .append("phrase", paiement.phrase());
        refus.replaceOne(new Document("_id", paiement.evenement()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public List<PaiementRefuse> lister() {
        return refus.find()
                .map(d -> new PaiementRefuse(
                        d.getString("_id"),
                        d.getString("dossier"),
                        d.getString("versement"),
                        d.getLong("centimes"),
                        d.getString("code"),
                        d.getString("phrase")))
                .into(new ArrayList<>());
    }
}
