package fr.esmsnumerique.budget.traitement.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.consolidation.model.Execution.Etat;
import fr.esmsnumerique.budget.traitement.application.Taches;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Collections: {@code taches} (one per run), {@code taches_partitions} ({@code _id: <run>/<partition>}), {@code taches_verrou} (one document per type while a run goes
 * on). Runs are few: lists read them all.
 */
class MongoTaches implements Taches {

    private static final ReplaceOptions OU_CREER = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> executions;
    private final MongoCollection<Document> partitions;
    private final MongoCollection<Document> verrou;

    MongoTaches(MongoDatabase base) {
        this.executions = base.getCollection("taches");
        this.partitions = base.getCollection("taches_partitions");
        this.verrou = base.getCollection("taches_verrou");
    }

    @Override
    public boolean prendre(TypeDeTache type, String id) {
        try {
            verrou.insertOne(cle(type.name()).append("tache", id));
            return true;
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw ecriture;
        }
    }

    @Override
    public Optional<String> enCours(TypeDeTache type) {
        return Optional.ofNullable(verrou.find(cle(type.name())).first()).map(v -> v.getString("tache"));
    }

    @Override
    public List<String> enCours() {
        return verrou.find().map(v -> v.getString("tache")).into(new ArrayList<>());
    }

    @Override
    public void rendre(String id) {
        verrou.deleteOne(new Document("tache", id)); // one document per type at most
    }

    @Override
    public void enregistrer(ExecutionDeTache e) {
        Document document = cle(e.id())
                .append("type", e.type().name())
                .append("periode", e.periode())
                .append("partitions", e.partitions())
                .append("lanceeLe", Date.from(e.lanceeLe()))
                .append("lanceePar", e.lanceePar())
                .append("reprises", e.reprises())
                .append("etat", e.etat().name())
                .append("erreur", e.erreur())
                .append("annulation", e.annulation());
        if (e.termineeLe() != null) {
            document.append("termineeLe", Date.from(e.termineeLe()));
        }
        executions.replaceOne(cle(e.id()), document, OU_CREER);
    }

    @Override
    public boolean demanderArret(String id, String motif) {
        Document enCours = cle(id).append("etat", Etat.EN_COURS.name());
        return executions
                        .updateOne(enCours, new Document("$set", new Document("annulation", motif)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public Optional<ExecutionDeTache> lire(String id) {
        return Optional.ofNullable(executions.find(cle(id)).first()).map(MongoTaches::execution);
    }

    @Override
    public List<ExecutionDeTache> lister() {
        List<ExecutionDeTache> toutes = new ArrayList<>();
        executions.find().forEach(d -> toutes.add(execution(d)));
        toutes.sort(ExecutionDeTache.ORDRE.reversed());
        return toutes;
    }

    @Override
    public void noter(String id, PartitionTraitee partition) {
        Document cle = cle(id + "/" + partition.nom());
        Document document = new Document(cle)
                .append("nom", partition.nom())
                .append("elements", partition.elements())
                .append("anomalies", partition.anomalies())
                .append("erreur", partition.erreur());
        partitions.replaceOne(cle, document, OU_CREER);
    }

    @Override
    public List<PartitionTraitee> partitions(ExecutionDeTache execution) {
        List<String> cles = execution.partitions().stream()
                .map(nom -> execution.id() + "/" + nom)
                .toList();
        return partitions
                .find(cle(new Document("$in", cles)))
                .map(d -> new PartitionTraitee(
                        d.getString("nom"),
                        d.getLong("elements"),
                        d.getList("anomalies", String.class),
                        d.getString("erreur")))
                .into(new ArrayList<>());
    }

    private static ExecutionDeTache execution(Document d) {
        Date fin = d.getDate("termineeLe");
        return new ExecutionDeTache(
                d.getString("_id"),
                TypeDeTache.valueOf(d.getString("type")),
                d.getString("periode"),
                d.getList("partitions", String.class),
                d.getDate("lanceeLe").toInstant(),
                d.getString("lanceePar"),
                d.getInteger("reprises"),
                Etat.valueOf(d.getString("etat")),
                fin == null ? null : fin.toInstant(),
                d.getString("erreur"),
                d.getString("annulation"));
    }

    private static Document cle(Object id) {
        return new Document("_id", id);
    }
}
