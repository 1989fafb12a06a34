package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The line of a list, read out of a {@link DossierDocument} without the rest.
 *
 * @param resume {@code null} in a document written before lists had theirs
 */
public record FicheLue(@BsonId String id, @Nullable FicheDossier resume) {

    static final Document CHAMPS = new Document("resume", 1);
}
