package fr.esmsnumerique.financement.lot.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.financement.lot.application.Lots;
import fr.esmsnumerique.financement.lot.model.EtatLot;
import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A few hundred batches a year for the nation: no query needs more than an exact field. */
@Component
class MongoLots implements Lots {

    private final MongoCollection<LotDocument> lots;

    MongoLots(MongoDatabase base) {
        this.lots = base.getCollection(LotDocument.COLLECTION, LotDocument.class);
    }

    @Override
    public Optional<Lot> lire(String numero) {
        return premier(new Document("_id", numero));
    }

    @Override
    public Optional<Lot> enPreparation(Region region) {
        return premier(new Document("region", region.code()).append("etat", EtatLot.EN_PREPARATION.name()));
    }

    @Override
    public int dernierRang(Region region, int annee) {
        LotDocument dernier = lots.find(new Document("serie", serie(region, annee)))
                .sort(new Document("rang", -1))
                .first();
        return dernier == null ? 0 : dernier.rang();
    }

    @Override
    public boolean ajouter(Lot lot) {
        try {
            lots.insertOne(document(lot));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    @Override
    public boolean clore(Lot lot) {
        Document attendu = new Document("_id", lot.numero()).append("etat", EtatLot.EN_PREPARATION.name());
        return lots.replaceOne(attendu, document(lot)).getMatchedCount() == 1;
    }

    @Override
    public List<Lot> lister(@Nullable Region region, @Nullable String apres, int limite) {
        Document filtre = new Document();
        if (region != null) {
            filtre.append("region", region.code());
        }
        if (apres != null) {
            filtre.append("position", new Document("$lt", apres));
        }
        return lots.find(filtre)
                .sort(new Document("position", -1))
                .limit(limite)
                .map(LotDocument::lot)
                .into(new ArrayList<>());
    }

    private Optional<Lot> premier(Document filtre) {
        return Optional.ofNullable(lots.find(filtre).first()).map(LotDocument::lot);
    }

    private static LotDocument document(Lot lot) {
        return new LotDocument(
                lot.numero(),
                lot.region().code(),
                serie(lot.region(), lot.date().getYear()),
                lot.rang(),
                lot.etat(),
                Lots.position(lot),
                lot);
    }

    private static String serie(Region region, int annee) {
        return region.code() + "-" + annee;
    }
}
