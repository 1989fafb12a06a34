package fr.esmsnumerique.eligibilite.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Documents {@code {_id: id of the import, rapport}} and, for the lines refused, {@code {_id: "<import>/000001", refus: [...]}}: both are found by exact id. */
@Repository
class MongoRapports implements Rapports {

    private static final Comparator<RapportImport> RECENTS_D_ABORD = Comparator.comparing(RapportImport::commenceLe)
            .thenComparing(RapportImport::id)
            .reversed();

    private final MongoCollection<RapportDocument> rapports;
    private final MongoCollection<RefusDocument> refus;

    MongoRapports(MongoDatabase base) {
        MongoDatabase lue = base.withCodecRegistry(CodecsEligibilite.REGISTRE);
        this.rapports = lue.getCollection("imports", RapportDocument.class);
        this.refus = lue.getCollection("imports_refus", RefusDocument.class);
    }

    @Override
    public void conserver(RapportImport rapport) {
        rapports.replaceOne(
                new Document("_id", rapport.id()),
                new RapportDocument(rapport.id(), rapport),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<RapportImport> trouver(String id) {
        return Optional.ofNullable(rapports.find(new Document("_id", id)).first())
                .map(RapportDocument::rapport);
    }

    @Override
    public List<RapportImport> lister(Filtre filtre) {
        Document critere = new Document();
        if (filtre.type() != null) {
            critere.append("rapport.type", filtre.type().name());
        }
        if (filtre.etat() != null) {
            critere.append("rapport.etat", filtre.etat().name());
        }
        if (filtre.region() != null) {
            critere.append("rapport.region", filtre.region().code());
        }
        Document periode = new Document();
        if (filtre.depuis() != null) {
            periode.append("$gte", filtre.depuis());
        }
        if (filtre.avant() != null) {
            periode.append("$lt", filtre.avant());
        }
        if (!periode.isEmpty()) {
            critere.append("rapport.commenceLe", periode);
        }
        List<RapportImport> trouves = new ArrayList<>();
        rapports.find(critere)
                .projection(new Document("rapport.erreurs", 0).append("rapport.dossiers", 0))
                .forEach(d -> trouves.add(d.rapport()));
        trouves.sort(RECENTS_D_ABORD);
        return trouves;
    }

    @Override
    public void conserverRefus(String importId, int lot, List<ErreurImport> lignes) {
        String id = id(importId, lot);
        refus.replaceOne(
                new Document("_id", id), new RefusDocument(id, List.copyOf(lignes)), new ReplaceOptions().upsert(true));
    }

    @Override
    public Stream<ErreurImport> refus(RapportImport rapport) {
        return IntStream.rangeClosed(1, rapport.lotsDeRefus())
                .mapToObj(lot ->
                        refus.find(new Document("_id", id(rapport.id(), lot))).first())
                .flatMap(d -> d == null ? Stream.of() : d.refus().stream());
    }

    private static String id(String importId, int lot) {
        return "%s/%06d".formatted(importId, lot);
    }
}
