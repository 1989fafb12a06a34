package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changement;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisiesGestionnaire;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/**
 * Collection {@code saisies_gestionnaire}, one document per engagement, never deleted: {@code {_id: mouvement, enveloppe, dossier, version, historique: [{le, sujet,
 * nom, numero, dateSaisie, motif}]}}.
 */
public final class MongoSaisiesGestionnaire implements SaisiesGestionnaire {

    private final MongoCollection<Document> saisies;

    public MongoSaisiesGestionnaire(MongoDatabase base) {
        this.saisies = base.getCollection("saisies_gestionnaire");
    }

    @Override
    public Optional<SaisieGestionnaire> lire(MouvementId engagement) {
        return Optional.ofNullable(
                        saisies.find(new Document("_id", engagement.toString())).first())
                .map(MongoSaisiesGestionnaire::saisie);
    }

    @Override
    public Set<MouvementId> saisis(EnveloppeId enveloppe) {
        return saisies.find(new Document("enveloppe", enveloppe.toString()))
                .map(document -> MouvementId.de(document.getString("_id")))
                .into(new HashSet<>());
    }

    @Override
    public boolean enregistrer(SaisieGestionnaire saisie) {
        return saisie.version() == 1 ? ajouter(saisie) : remplacer(saisie);
    }

    private boolean ajouter(SaisieGestionnaire saisie) {
        try {
            saisies.insertOne(document(saisie));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacer(SaisieGestionnaire saisie) {
        Document attendu = new Document("_id", saisie.engagement().toString()).append("version", saisie.version() - 1);
        return saisies.replaceOne(attendu, document(saisie)).getMatchedCount() == 1;
    }

    private static Document document(SaisieGestionnaire saisie) {
        return new Document("_id", saisie.engagement().toString())
                .append("enveloppe", saisie.engagement().enveloppe().toString())
                .append("dossier", saisie.dossier())
                .append("version", saisie.version())
                .append(
                        "historique",
                        saisie.historique().stream()
                                .map(MongoSaisiesGestionnaire::document)
                                .toList());
    }

    private static Document document(Changement changement) {
        return new Document("le", Date.from(changement.le()))
                .append("sujet", changement.par().sujet())
                .append("nom", changement.par().nom())
                .append("numero", changement.numero())
                .append("dateSaisie", changement.dateSaisie().toString())
                .append("motif", changement.motif());
    }

    private static SaisieGestionnaire saisie(Document document) {
        return new SaisieGestionnaire(
                MouvementId.de(document.getString("_id")),
                document.getString("dossier"),
                document.getList("historique", Document.class).stream()
                        .map(MongoSaisiesGestionnaire::changement)
                        .toList());
    }

    private static Changement changement(Document document) {
        return new Changement(
                document.getDate("le").toInstant(),
                new Auteur(document.getString("sujet"), document.getString("nom")),
                document.getString("numero"),
                LocalDate.parse(document.getString("dateSaisie")),
                document.getString("motif"));
    }
}
