package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.dossier.model.Evaluations;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Evaluations by exact id, see {@link EvaluationDocument}. */
@Repository
class MongoEvaluations implements Evaluations {

    private final MongoCollection<EvaluationDocument> evaluations;

    MongoEvaluations(MongoDatabase base) {
        this.evaluations = base.withCodecRegistry(CodecsEligibilite.REGISTRE)
                .getCollection("evaluations", EvaluationDocument.class);
    }

    @Override
    public void conserver(EvaluationConservee evaluation) {
        evaluations.replaceOne(
                new Document("_id", evaluation.id()),
                EvaluationDocument.de(evaluation),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public List<EvaluationConservee> de(String dossierId, int nombre) {
        List<String> ids = IntStream.rangeClosed(1, nombre)
                .mapToObj(rang -> dossierId + "/" + rang)
                .toList();
        Map<String, EvaluationConservee> lues = StreamSupport.stream(
                        evaluations
                                .find(new Document("_id", new Document("$in", ids)))
                                .spliterator(),
                        false)
                .map(EvaluationDocument::evaluation)
                .collect(Collectors.toMap(EvaluationConservee::id, e -> e));
        return ids.stream().filter(lues::containsKey).map(lues::get).toList();
    }
}
