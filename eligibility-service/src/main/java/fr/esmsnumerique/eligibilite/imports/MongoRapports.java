package fr.esmsnumerique.eligibilite.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Document: {@code {_id: id of the report, rapport}}. */
@Repository
class MongoRapports implements Rapports {

    private final MongoCollection<RapportDocument> rapports;

    MongoRapports(MongoDatabase base) {
        this.rapports =
                base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection("imports", RapportDocument.class);
    }

    @Override
    public void conserver(RapportImport rapport) {
        rapports.replaceOne(
                new Document("_id", rapport.id()),
                new RapportDocument(rapport.id(), rapport),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<RapportImport> trouver(String id) {
        return Optional.ofNullable(rapports.find(new Document("_id", id)).first())
                .map(RapportDocument::rapport);
    }
}
