package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControlesIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Collection {@code integrites}: {@code {_id: enveloppe, verifieLe, verifies, empreinteTete, repere: {sequence, empreinte}, faute: {sequence, raison}}}; the last result
 * only, as several instances verify the same night.
 */
public final class MongoControlesIntegrite implements ControlesIntegrite {

    private final MongoCollection<Document> controles;

    public MongoControlesIntegrite(MongoDatabase base) {
        this.controles = base.getCollection("integrites");
    }

    @Override
    public void retenir(ControleIntegrite controle) {
        boolean tenter = true;
        while (tenter) {
            Document present = lire(controle.enveloppe());
            boolean depasse =
                    present != null && present.getDate("verifieLe").toInstant().isAfter(controle.verifieLe());
            tenter = !depasse && !(present == null ? inserer(controle) : remplacer(present, controle));
        }
    }

    @Override
    public Optional<ControleIntegrite> dernier(EnveloppeId enveloppe) {
        return Optional.ofNullable(lire(enveloppe)).map(MongoControlesIntegrite::controle);
    }

    /** @return false when another instance was first */
    private boolean inserer(ControleIntegrite controle) {
        try {
            controles.insertOne(document(controle));
            return true;
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refus;
        }
    }

    private boolean remplacer(Document present, ControleIntegrite controle) {
        Document filtre = new Document("_id", present.get("_id")).append("verifieLe", present.get("verifieLe"));
        return controles.replaceOne(filtre, document(controle)).getMatchedCount() == 1;
    }

    private @Nullable Document lire(EnveloppeId enveloppe) {
        return controles.find(new Document("_id", enveloppe.toString())).first();
    }

    private static Document document(ControleIntegrite controle) {
        Integrite resultat = controle.resultat();
        Document document = new Document("_id", controle.enveloppe().toString())
                .append("verifieLe", Date.from(controle.verifieLe()))
                .append("verifies", resultat.verifies())
                .append("empreinteTete", resultat.empreinteTete())
                .append(
                        "repere",
                        new Document("sequence", controle.repere().sequence())
                                .append("empreinte", controle.repere().empreinte()));
        resultat.faute()
                .ifPresent(faute -> document.append(
                        "faute", new Document("sequence", faute.sequence()).append("raison", faute.raison())));
        return document;
    }

    private static ControleIntegrite controle(Document document) {
        Document repere = document.get("repere", Document.class);
        Optional<Faute> faute = Optional.ofNullable(document.get("faute", Document.class))
                .map(d -> new Faute(d.getLong("sequence"), d.getString("raison")));
        return new ControleIntegrite(
                EnveloppeId.de(document.getString("_id")),
                document.getDate("verifieLe").toInstant(),
                new Integrite(document.getLong("verifies"), document.getString("empreinteTete"), faute),
                new PointDeChaine(repere.getLong("sequence"), repere.getString("empreinte")));
    }
}
