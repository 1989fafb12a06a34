package fr.esmsnumerique.usage.mandat.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.mandat.model.Mandat;
import fr.esmsnumerique.usage.mandat.model.Mandat.Revocation;
import fr.esmsnumerique.usage.mandat.model.Mandats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Collection {@code mandats}, one small document each, {@code {_id, dossierId, systeme, essms: [], du, au, donnePar, donneLe, revocation?}}, found by project or by system. */
@Component
class MongoMandats implements Mandats {

    private final MongoCollection<Document> mandats;

    MongoMandats(MongoDatabase base) {
        this.mandats = base.getCollection("mandats");
        this.mandats.createIndex(new Document("dossierId", 1));
        this.mandats.createIndex(new Document("systeme", 1));
    }

    @Override
    public List<Mandat> duProjet(String dossierId) {
        return lister(new Document("dossierId", dossierId));
    }

    @Override
    public List<Mandat> duSysteme(String systeme) {
        return lister(new Document("systeme", systeme));
    }

    @Override
    public Optional<Mandat> lire(String id) {
        return Optional.ofNullable(mandats.find(new Document("_id", id)).first())
                .map(MongoMandats::mandat);
    }

    @Override
    public boolean ajouter(Mandat mandat) {
        try {
            mandats.insertOne(new Document("_id", mandat.id())
                    .append("dossierId", mandat.dossierId())
                    .append("systeme", mandat.systeme())
                    .append(
                            "essms",
                            mandat.essms().stream().map(NumeroFiness::valeur).toList())
                    .append("du", mandat.du().toString())
                    .append("au", mandat.au().toString())
                    .append("donnePar", mandat.donnePar())
                    .append("donneLe", Date.from(mandat.donneLe())));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    @Override
    public boolean revoquer(Mandat mandat) {
        Revocation fin = java.util.Objects.requireNonNull(mandat.revocation());
        Document debout = new Document("_id", mandat.id()).append("revocation", new Document("$exists", false));
        Document revocation =
                new Document("par", fin.par()).append("le", Date.from(fin.le())).append("motif", fin.motif());
        return mandats.updateOne(debout, new Document("$set", new Document("revocation", revocation)))
                        .getMatchedCount()
                == 1;
    }

    private List<Mandat> lister(Document critere) {
        return mandats.find(critere)
                .sort(new Document("_id", 1))
                .map(MongoMandats::mandat)
                .into(new ArrayList<>());
    }

    private static Mandat mandat(Document document) {
        Document fin = document.get("revocation", Document.class);
        return new Mandat(
                document.getString("_id"),
                document.getString("dossierId"),
                document.getString("systeme"),
                document.getList("essms", String.class).stream()
                        .map(NumeroFiness::new)
                        .toList(),
                LocalDate.parse(document.getString("du")),
                LocalDate.parse(document.getString("au")),
                document.getString("donnePar"),
                document.getDate("donneLe").toInstant(),
                fin == null
                        ? null
                        : new Revocation(fin.getString("par"), fin.getDate("le").toInstant(), fin.getString("motif")));
    }
}
