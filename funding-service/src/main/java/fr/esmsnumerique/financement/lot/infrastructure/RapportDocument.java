package fr.esmsnumerique.financement.lot.infrastructure;

import fr.esmsnumerique.financement.lot.model.RapportRetours;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** Document of collection {@code retours_de_paiement}. */
public record RapportDocument(
        @BsonId String id, String region, String position, RapportRetours rapport, List<ErreurImport> erreurs) {

    static final String COLLECTION = "retours_de_paiement";
}
