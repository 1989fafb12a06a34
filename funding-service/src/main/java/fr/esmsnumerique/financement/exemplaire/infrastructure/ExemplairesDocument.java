package fr.esmsnumerique.financement.exemplaire.infrastructure;

import fr.esmsnumerique.financement.exemplaire.model.Exemplaire;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code exemplaires}.
 *
 * @param id of the agreement
 * @param nombre how many versions, condition of the next one
 */
public record ExemplairesDocument(@BsonId String id, int nombre, List<Exemplaire> versions) {}
