package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.infrastructure.CodecsEligibilite;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.BoiteEnvoi;
import fr.esmsnumerique.support.mongo.LectureParLots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document per application ({@link DossierDocument}), changed under the condition that its version is the one read. */
@Repository
class MongoDossiers implements Dossiers {

    static final String COLLECTION = "dossiers";
    /** More than any list holds: the default of a hundred would be thirty exchanges. */
    private static final int UNE_REPONSE = 50_000;

    private final MongoCollection<DossierDocument> dossiers;
    private final MongoCollection<FicheLue> fiches;
    private final MongoCollection<VersionLue> versions;
    private final FichesEnMemoire enMemoire = new FichesEnMemoire(this::relire);

    MongoDossiers(MongoDatabase base) {
        this.dossiers =
                base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection(COLLECTION, DossierDocument.class);
        this.fiches = base.withCodecRegistry(CodecsEligibilite.REGISTRE).getCollection(COLLECTION, FicheLue.class);
        this.versions = base.withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new VersionLue.Lecture()), CodecsEligibilite.REGISTRE))
                .getCollection(COLLECTION, VersionLue.class);
    }

    @Override
    public Optional<Dossier> trouver(String id) {
        return Optional.ofNullable(dossiers.find(new Document("_id", id)).first())
                .map(DossierDocument::dossier);
    }

    @Override
    public List<Dossier> trouver(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : lire(dossiers.find(new Document("_id", new Document("$in", List.copyOf(ids)))));
    }

    @Override
    public boolean creer(Dossier dossier) {
        try {
            dossiers.insertOne(DossierDocument.de(dossier, List.of()));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    @Override
    public boolean enregistrer(Dossier dossier) {
        List<Document> evenements = EvenementsDossier.de(dossier).stream()
                .map(BoiteEnvoi::enDocument)
                .toList();
        Document champs = new Document("etat", dossier.etat().name())
                .append("version", dossier.suivi().version())
                .append("deposeLe", dossier.deposeLe())
                .append("majLe", dossier.suivi().majLe())
                .append("porteur", dossier.declare().porteur().numeroFinessJuridique())
                .append("declare", dossier.declare())
                .append("instruction", dossier.instruction())
                .append("suivi", dossier.suivi())
                .append("resume", FicheDossier.de(dossier));
        Document changement = new Document("$set", champs);
        if (!evenements.isEmpty()) {
            // Pushed, not replaced: the relay may be emptying the outbox at the same moment.
            champs.append(BoiteEnvoi.A_RELAYER, true);
            changement.append("$push", new Document(BoiteEnvoi.CHAMP, new Document("$each", evenements)));
        }
        Document attendu = new Document("_id", dossier.id())
                .append("version", dossier.suivi().version() - 1);
        return dossiers.updateOne(attendu, changement).getMatchedCount() == 1;
    }

    @Override
    public List<Dossier> lister(Filtre filtre, String apres, int limite) {
        Document critere = critere(filtre);
        if (!apres.isEmpty()) {
            critere.append("_id", new Document("$gt", apres));
        }
        return lire(dossiers.find(critere).sort(new Document("_id", 1)).limit(limite));
    }

    /** Only the versions leave the store, in one answer; the lines they belong to are in memory but for those that changed. */
    @Override
    public List<FicheDossier> fiches(Filtre filtre) {
        return enMemoire.a(versions.find(critere(filtre))
                .projection(VersionLue.CHAMPS)
                .batchSize(UNE_REPONSE)
                .into(new ArrayList<>()));
    }

    private List<FicheDossier> relire(Collection<String> ids) {
        List<FicheDossier> lues = new ArrayList<>(ids.size());
        List<String> sansResume = new ArrayList<>();
        for (FicheLue lue : fiches.find(new Document("_id", new Document("$in", List.copyOf(ids))))
                .projection(FicheLue.CHAMPS)
                .batchSize(UNE_REPONSE)) {
            FicheDossier resume = lue.resume();
            if (resume == null) {
                sansResume.add(lue.id());
            } else {
                lues.add(resume);
            }
        }
        trouver(sansResume).forEach(dossier -> lues.add(FicheDossier.de(dossier)));
        return lues;
    }

    @Override
    public long compter(String campagne) {
        return dossiers.countDocuments(new Document("campagne", campagne));
    }

    @Override
    public void parcourir(@Nullable Region region, @Nullable Instant depuis, Consumer<Dossier> suite) {
        Document critere = new Document();
        if (region != null) {
            critere.append("region", region.code());
        }
        if (depuis != null) {
            critere.append("majLe", new Document("$gte", depuis));
        }
        LectureParLots.de(dossiers.find(critere).sort(new Document("_id", 1))).forEach(d -> suite.accept(d.dossier()));
    }

    private static Document critere(Filtre filtre) {
        Document critere = new Document();
        ajouter(
                critere,
                "region",
                filtre.region() == null ? null : filtre.region().code());
        ajouter(critere, "etat", filtre.etat() == null ? null : filtre.etat().name());
        ajouter(critere, "campagne", filtre.campagne());
        ajouter(critere, "porteur", filtre.porteur());
        Region pour = filtre.visiblePour();
        if (pour != null) {
            critere.append("$or", List.of(new Document("region", pour.code()), new Document("regions", pour.code())));
        }
        return critere;
    }

    private static void ajouter(Document critere, String champ, @Nullable Object valeur) {
        if (valeur != null) {
            critere.append(champ, valeur);
        }
    }

    private static List<Dossier> lire(FindIterable<DossierDocument> trouves) {
        List<Dossier> lus = new ArrayList<>();
        trouves.forEach(d -> lus.add(d.dossier()));
        return lus;
    }
}
