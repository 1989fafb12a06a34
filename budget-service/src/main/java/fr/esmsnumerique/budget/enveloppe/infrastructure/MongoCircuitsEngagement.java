package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DecisionSeparation;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature.Revocation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Collection {@code circuits}, a document per region: {@code {_id: "27", version, delegations: [{id, delegant, delegataire, du, au, acte, plafond, accordeeLe,
 * revocation: {par, motif, le}}], decisions: [{id, assouplie, par, motif, acte, le}]}}. Only the version before may be replaced.
 */
public final class MongoCircuitsEngagement implements CircuitsEngagement {

    private final MongoCollection<Document> circuits;

    public MongoCircuitsEngagement(MongoDatabase base) {
        this.circuits = base.getCollection("circuits");
    }

    @Override
    public CircuitEngagement lire(Region region) {
        Document document = circuits.find(new Document("_id", region.code())).first();
        return document == null ? CircuitEngagement.vierge(region) : circuit(region, document);
    }

    @Override
    public boolean remplacer(CircuitEngagement nouveau) {
        return nouveau.version() == 1 ? inserer(nouveau) : remplacerVersion(nouveau);
    }

    private boolean inserer(CircuitEngagement premier) {
        try {
            circuits.insertOne(document(premier));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacerVersion(CircuitEngagement nouveau) {
        Document filtre = new Document("_id", nouveau.region().code()).append("version", nouveau.version() - 1);
        return circuits.replaceOne(filtre, document(nouveau)).getMatchedCount() == 1;
    }

    private static Document document(CircuitEngagement circuit) {
        return new Document("_id", circuit.region().code())
                .append("version", circuit.version())
                .append(
                        "delegations",
                        circuit.delegations().stream()
                                .map(MongoCircuitsEngagement::document)
                                .toList())
                .append(
                        "decisions",
                        circuit.decisions().stream()
                                .map(MongoCircuitsEngagement::document)
                                .toList());
    }

    private static Document document(DelegationSignature delegation) {
        Document document = new Document("id", delegation.id())
                .append("delegant", document(delegation.delegant()))
                .append("delegataire", document(delegation.delegataire()))
                .append("du", delegation.du().toString())
                .append("au", delegation.au().toString())
                .append("acte", delegation.acte())
                .append("accordeeLe", date(delegation.accordeeLe()));
        delegation.plafond().ifPresent(plafond -> document.append("plafond", plafond.centimes()));
        delegation
                .revocation()
                .ifPresent(fin -> document.append(
                        "revocation",
                        new Document("par", document(fin.par()))
                                .append("motif", fin.motif())
                                .append("le", date(fin.le()))));
        return document;
    }

    private static Document document(DecisionSeparation decision) {
        return new Document("id", decision.id())
                .append("assouplie", decision.assouplie())
                .append("par", document(decision.par()))
                .append("motif", decision.motif())
                .append("acte", decision.acte())
                .append("le", date(decision.le()));
    }

    private static Document document(Auteur personne) {
        return new Document("sujet", personne.sujet()).append("nom", personne.nom());
    }

    private static CircuitEngagement circuit(Region region, Document document) {
        return new CircuitEngagement(
                region,
                document.getLong("version"),
                document.getList("delegations", Document.class).stream()
                        .map(MongoCircuitsEngagement::delegation)
                        .toList(),
                document.getList("decisions", Document.class).stream()
                        .map(MongoCircuitsEngagement::decision)
                        .toList());
    }

    private static DelegationSignature delegation(Document document) {
        return new DelegationSignature(
                document.getString("id"),
                personne(document.get("delegant", Document.class)),
                personne(document.get("delegataire", Document.class)),
                LocalDate.parse(document.getString("du")),
                LocalDate.parse(document.getString("au")),
                document.getString("acte"),
                Optional.ofNullable(document.getLong("plafond")).map(Montant::new),
                instant(document, "accordeeLe"),
                Optional.ofNullable(document.get("revocation", Document.class))
                        .map(fin -> new Revocation(
                                personne(fin.get("par", Document.class)), fin.getString("motif"), instant(fin, "le"))));
    }

    private static DecisionSeparation decision(Document document) {
        return new DecisionSeparation(
                document.getString("id"),
                document.getBoolean("assouplie"),
                personne(document.get("par", Document.class)),
                document.getString("motif"),
                document.getString("acte"),
                instant(document, "le"));
    }

    private static Auteur personne(Document document) {
        return new Auteur(document.getString("sujet"), document.getString("nom"));
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    private static Instant instant(Document document, String champ) {
        return document.getDate(champ).toInstant();
    }
}
