package fr.esmsnumerique.eligibilite.imports;

import org.bson.codecs.pojo.annotations.BsonId;

/** Document of collection {@code imports}; public because the driver reads records by reflection. */
public record RapportDocument(@BsonId String id, RapportImport rapport) {}
