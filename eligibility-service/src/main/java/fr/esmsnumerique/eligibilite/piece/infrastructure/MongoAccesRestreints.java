package fr.esmsnumerique.eligibilite.piece.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.eligibilite.piece.model.AccesRestreints;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per application whose list only grows. */
@Repository
class MongoAccesRestreints implements AccesRestreints {

    private static final String LECTURES = "lectures";

    private final MongoCollection<LecturesDocument> acces;

    MongoAccesRestreints(MongoDatabase base) {
        this.acces = base.withCodecRegistry(CodecsEligibilite.REGISTRE)
                .getCollection("pieces.acces", LecturesDocument.class);
    }

    @Override
    public void tracer(String dossierId, Lecture lecture) {
        acces.updateOne(
                new Document("_id", dossierId),
                new Document("$push", new Document(LECTURES, lecture)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Lecture> de(String dossierId) {
        LecturesDocument lu = acces.find(new Document("_id", dossierId)).first();
        return lu == null ? List.of() : List.copyOf(lu.lectures());
    }

    /** Document of collection {@code pieces.acces}. */
    public record LecturesDocument(@BsonId String id, List<Lecture> lectures) {}
}
