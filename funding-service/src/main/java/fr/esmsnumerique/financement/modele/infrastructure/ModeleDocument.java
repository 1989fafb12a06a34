package fr.esmsnumerique.financement.modele.infrastructure;

import fr.esmsnumerique.financement.modele.model.Modele;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code modeles}: every published version of one template.
 *
 * @param id {@code <périmètre>/<nature>}
 * @param derniere number of the last version, condition of the next one
 */
public record ModeleDocument(@BsonId String id, int derniere, List<Modele> versions) {}
