package fr.esmsnumerique.financement.lot.infrastructure;

import fr.esmsnumerique.financement.lot.model.EtatLot;
import fr.esmsnumerique.financement.lot.model.Lot;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code lots}.
 *
 * @param id number of the batch
 * @param serie region and year, in which it is ranked
 * @param position order of the lists
 */
public record LotDocument(
        @BsonId String id, String region, String serie, int rang, EtatLot etat, String position, Lot lot) {

    static final String COLLECTION = "lots";
}
