package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import fr.esmsnumerique.eligibilite.dossier.model.Numeros;
import fr.esmsnumerique.kernel.Region;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * One document per id given: {@code {_id: "G25-27-0001", numeroGalis}}. The unique {@code _id} arbitrates between instances, the unique {@code numeroGalis} makes a
 * reservation repeatable.
 */
@Repository
class MongoNumeros implements Numeros {

    private static final String NUMERO_GALIS = "numeroGalis";

    private final MongoCollection<Document> numeros;
    /** Last number known per prefix: only spares probes, the store decides. */
    private final Map<String, Integer> derniers = new ConcurrentHashMap<>();

    MongoNumeros(MongoDatabase base) {
        this.numeros = base.getCollection("numeros");
        this.numeros.createIndex(
                new Document(NUMERO_GALIS, 1), new IndexOptions().unique(true).sparse(true));
    }

    @Override
    public String reserver(String campagne, Region region, @Nullable String numeroGalis) {
        String prefixe = campagne + "-" + region.code() + "-";
        while (true) {
            if (numeroGalis != null) {
                Document connu =
                        numeros.find(new Document(NUMERO_GALIS, numeroGalis)).first();
                if (connu != null) {
                    return Objects.requireNonNull(connu.getString("_id"));
                }
            }
            int suivant = derniers.getOrDefault(prefixe, 0) + 1;
            String id = prefixe + String.format("%04d", suivant);
            derniers.put(prefixe, suivant);
            if (inserer(id, numeroGalis)) {
                return id;
            }
        }
    }

    private boolean inserer(String id, @Nullable String numeroGalis) {
        Document numero = new Document("_id", id);
        if (numeroGalis != null) {
            numero.append(NUMERO_GALIS, numeroGalis);
        }
        try {
            numeros.insertOne(numero);
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }
}
