package fr.esmsnumerique.financement.lot.infrastructure;

import fr.esmsnumerique.financement.lot.model.CoordonneesBancaires;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code coordonnees_bancaires}.
 *
 * @param id dossierId
 * @param version condition of every update
 * @param saisies every account entered, the one that applies last
 */
public record CompteDocument(@BsonId String id, long version, List<CoordonneesBancaires> saisies) {

    static final String COLLECTION = "coordonnees_bancaires";
}
