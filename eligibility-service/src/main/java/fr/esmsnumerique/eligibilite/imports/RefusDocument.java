package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** Document of collection {@code imports_refus}; public because the driver reads records by reflection. */
public record RefusDocument(@BsonId String id, List<ErreurImport> refus) {}
