package fr.esmsnumerique.financement.emission.infrastructure;

import fr.esmsnumerique.financement.emission.model.Emission;
import org.bson.codecs.pojo.annotations.BsonId;

/** Document of collection {@code emissions}. */
public record EmissionDocument(@BsonId String id, Emission emission) {}
