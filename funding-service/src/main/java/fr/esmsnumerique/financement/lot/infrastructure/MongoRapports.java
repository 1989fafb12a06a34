package fr.esmsnumerique.financement.lot.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.financement.lot.application.Rapports;
import fr.esmsnumerique.financement.lot.model.RapportRetours;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per import, its listed errors in it. */
@Component
class MongoRapports implements Rapports {

    private final MongoCollection<RapportDocument> rapports;

    MongoRapports(MongoDatabase base) {
        this.rapports = base.getCollection(RapportDocument.COLLECTION, RapportDocument.class);
    }

    @Override
    public void garder(RapportComplet complet) {
        RapportRetours rapport = complet.rapport();
        rapports.insertOne(new RapportDocument(
                rapport.id(), rapport.region().code(), Rapports.position(rapport), rapport, complet.erreurs()));
    }

    @Override
    public Optional<RapportComplet> lire(String id) {
        return Optional.ofNullable(rapports.find(new Document("_id", id)).first())
                .map(d -> new RapportComplet(d.rapport(), d.erreurs()));
    }

    @Override
    public List<RapportRetours> lister(@Nullable Region region, @Nullable String apres, int limite) {
        Document filtre = new Document();
        if (region != null) {
            filtre.append("region", region.code());
        }
        if (apres != null) {
            filtre.append("position", new Document("$lt", apres));
        }
        return rapports.find(filtre)
                .sort(new Document("position", -1))
                .limit(limite)
                .map(RapportDocument::rapport)
                .into(new ArrayList<>());
    }
}
