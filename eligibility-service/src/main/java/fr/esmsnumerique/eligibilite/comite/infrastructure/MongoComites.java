package fr.esmsnumerique.eligibilite.comite.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comite.ProcesVerbal;
import fr.esmsnumerique.eligibilite.comite.model.Comite.Proposition;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document per committee: a few a year for each region, so that a scan is short. Changed under the condition that its version is the one read. */
@Repository
class MongoComites implements Comites {

    private final MongoCollection<ComiteDocument> comites;

    MongoComites(MongoDatabase base) {
        this.comites =
                base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection("comites", ComiteDocument.class);
    }

    @Override
    public Optional<Comite> trouver(String id) {
        return Optional.ofNullable(comites.find(new Document("_id", id)).first())
                .map(ComiteDocument::comite);
    }

    @Override
    public boolean creer(Comite comite) {
        try {
            comites.insertOne(ComiteDocument.de(comite));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    @Override
    public boolean enregistrer(Comite comite) {
        Document attendu = new Document("_id", comite.id()).append("version", comite.version() - 1);
        return comites.replaceOne(attendu, ComiteDocument.de(comite)).getMatchedCount() == 1;
    }

    @Override
    public List<Comite> de(String campagne, @Nullable Region region) {
        Document critere = new Document("campagne", campagne);
        if (region != null) {
            critere.append("region", region.code());
        }
        List<Comite> lus = new ArrayList<>();
        comites.find(critere).forEach(d -> lus.add(d.comite()));
        lus.sort(Comparator.comparing(Comite::le).thenComparing(Comite::id));
        return lus;
    }

    /** Document of collection {@code comites}. */
    public record ComiteDocument(
            @BsonId String id,
            @Nullable Region region,
            String campagne,
            LocalDate le,
            String libelle,
            long version,
            List<Proposition> classement,
            List<ProcesVerbal> procesVerbaux) {

        static ComiteDocument de(Comite c) {
            return new ComiteDocument(
                    c.id(),
                    c.region(),
                    c.campagne(),
                    c.le(),
                    c.libelle(),
                    c.version(),
                    c.classement(),
                    c.procesVerbaux());
        }

        Comite comite() {
            return new Comite(id, region, campagne, le, libelle, version, classement, procesVerbaux);
        }
    }
}
