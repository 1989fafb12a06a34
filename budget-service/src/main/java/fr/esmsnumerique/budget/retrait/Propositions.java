package fr.esmsnumerique.budget.retrait;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.retrait.Proposition.Etat;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Collection {@code propositions_retrait}, one document per act, never deleted: {@code {_id, dossier, region, cible, acte, motif, le, etat, mouvement, par, classement}}. */
final class Propositions {

    private final MongoCollection<Document> propositions;

    Propositions(MongoDatabase base) {
        this.propositions = base.getCollection("propositions_retrait");
    }

    /** Adds it; the same act proposed again changes nothing, decided or not. */
    void proposer(Proposition proposition) {
        try {
            propositions.insertOne(document(proposition));
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refus;
            }
        }
    }

    Optional<Proposition> lire(String id) {
        return Optional.ofNullable(propositions.find(new Document("_id", id)).first())
                .map(Propositions::proposition);
    }

    /** Records a decision; false when another was recorded in between. */
    boolean decider(Proposition decidee) {
        Document attendue = new Document("_id", decidee.id()).append("etat", Etat.A_DECIDER.name());
        return propositions.replaceOne(attendue, document(decidee)).getMatchedCount() == 1;
    }

    /** Says what the ledger says, whatever was recorded in between. */
    void constater(Proposition executee) {
        propositions.replaceOne(new Document("_id", executee.id()), document(executee));
    }

    List<Proposition> lister(@Nullable Region region, @Nullable Etat etat, @Nullable String apres, int limite) {
        Document filtre = new Document();
        if (region != null) {
            filtre.append("region", region.code());
        }
        if (etat != null) {
            filtre.append("etat", etat.name());
        }
        if (apres != null) {
            filtre.append("_id", new Document("$gt", apres));
        }
        return propositions
                .find(filtre)
                .sort(new Document("_id", 1))
                .limit(limite)
                .map(Propositions::proposition)
                .into(new ArrayList<>());
    }

    private static Document document(Proposition p) {
        return new Document("_id", p.id())
                .append("dossier", p.dossier())
                .append("region", p.region().code())
                .append("cible", p.cibleEventuelle().map(Montant::centimes).orElse(null))
                .append("acte", p.acte())
                .append("motif", p.motif())
                .append("le", p.le().toString())
                .append("etat", p.etat().name())
                .append("mouvement", p.mouvement())
                .append("par", p.par())
                .append("classement", p.motifClassement());
    }

    private static Proposition proposition(Document d) {
        Long cible = d.getLong("cible");
        return new Proposition(
                d.getString("_id"),
                d.getString("dossier"),
                Region.deCode(d.getString("region")).orElseThrow(),
                cible == null ? null : new Montant(cible),
                d.getString("acte"),
                d.getString("motif"),
                LocalDate.parse(d.getString("le")),
                d.getString("mouvement"),
                d.getString("par"),
                d.getString("classement"));
    }
}
