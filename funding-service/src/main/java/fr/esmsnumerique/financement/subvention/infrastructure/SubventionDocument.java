package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code subventions}: the whole grant, its outbox, and the fields lists are filtered on.
 *
 * @param id dossierId
 * @param version incremented at each write; the condition of every update
 * @param porteur FINESS juridique of the carrier
 */
public record SubventionDocument(
        @BsonId String id,
        long version,
        String region,
        String porteur,
        Instant majLe,
        Subvention subvention,
        List<Document> boiteEnvoi,
        boolean aRelayer) {

    static final String COLLECTION = "subventions";

    SubventionLue enSubventionLue() {
        return new SubventionLue(subvention, majLe);
    }
}
