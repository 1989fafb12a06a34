package fr.esmsnumerique.usage.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/** Documents {@code {_id, dossierId, rapport}} and, for the lines refused, {@code {_id: "<import>/000001", refus: [...]}}, found by exact id. */
@Component
class Rapports {

    private static final Comparator<RapportImport> RECENTS_D_ABORD = Comparator.comparing(RapportImport::commenceLe)
            .thenComparing(RapportImport::id)
            .reversed();

    private final MongoCollection<RapportDocument> rapports;
    private final MongoCollection<RefusDocument> refus;

    Rapports(MongoDatabase base) {
        this.rapports = base.getCollection("imports", RapportDocument.class);
        this.rapports.createIndex(new Document("dossierId", 1));
        this.refus = base.getCollection("imports_refus", RefusDocument.class);
    }

    void conserver(RapportImport rapport) {
        rapports.replaceOne(
                new Document("_id", rapport.id()),
                new RapportDocument(rapport.id(), rapport.dossierId(), rapport),
                new ReplaceOptions().upsert(true));
    }

    Optional<RapportImport> trouver(String id) {
        return Optional.ofNullable(rapports.find(new Document("_id", id)).first())
                .map(RapportDocument::rapport);
    }

    /** The latest first, without their errors. */
    List<RapportImport> du(String dossierId) {
        List<RapportImport> trouves = new ArrayList<>();
        rapports.find(new Document("dossierId", dossierId))
                .projection(new Document("rapport.erreurs", 0))
                .forEach(d -> trouves.add(d.rapport()));
        trouves.sort(RECENTS_D_ABORD);
        return trouves;
    }

    void conserverRefus(String importId, int lot, List<ErreurImport> lignes) {
        String id = id(importId, lot);
        refus.replaceOne(
                new Document("_id", id), new RefusDocument(id, List.copyOf(lignes)), new ReplaceOptions().upsert(true));
    }

    /** In the order of the file, one batch in memory at a time. */
    Stream<ErreurImport> refus(RapportImport rapport) {
        return IntStream.rangeClosed(1, rapport.lotsDeRefus())
                .mapToObj(lot ->
                        refus.find(new Document("_id", id(rapport.id(), lot))).first())
                .flatMap(d -> d == null ? Stream.of() : d.refus().stream());
    }

    private static String id(String importId, int lot) {
        return "%s/%06d".formatted(importId, lot);
    }

    /** Document of {@code imports}; public because the driver reads records by reflection. */
    public record RapportDocument(@BsonId String id, String dossierId, RapportImport rapport) {}

    /** Document of {@code imports_refus}. */
    public record RefusDocument(@BsonId String id, List<ErreurImport> refus) {}
}
