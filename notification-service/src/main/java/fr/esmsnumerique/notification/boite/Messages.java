package fr.esmsnumerique.notification.boite;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collection {@code messages}; see {@link MessageDocument}. A message and the state of its mail are one document. */
@Component
public class Messages {

    private final MongoCollection<Document> messages;

    Messages(MongoDatabase base) {
        this.messages = base.getCollection("messages");
        this.messages.createIndex(new Document("destinataire", 1).append("rang", -1));
        this.messages.createIndex(new Document("courrielAFaire", 1).append("courriel.prochain", 1));
    }

    /** Adds a message; one already there, read or mailed perhaps, is left as it is. */
    public void deposer(Message message) {
        try {
            messages.insertOne(MessageDocument.ecrire(message));
        } catch (MongoWriteException refus) {
            if (refus.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refus;
            }
        }
    }

    Optional<Message> lire(String id) {
        return Optional.ofNullable(messages.find(new Document("_id", id)).first())
                .map(MessageDocument::lire);
    }

    /** Latest first. */
    List<Message> lister(Filtre filtre, @Nullable String avantRang, int limite) {
        Document criteres = filtre.criteres();
        if (avantRang != null) {
            criteres.append("rang", new Document("$lt", avantRang));
        }
        return messages.find(criteres)
                .sort(new Document("rang", -1))
                .limit(limite)
                .map(MessageDocument::lire)
                .into(new ArrayList<>());
    }

    long compter(Filtre filtre) {
        return messages.countDocuments(filtre.criteres());
    }

    /** The first reading stays; later ones change nothing. */
    void marquerLu(String id, String sujet, Instant instant) {
        Document nonLu = new Document("_id", id).append("lectures.sujet", new Document("$ne", sujet));
        Document lecture = new Document("sujet", sujet).append("luLe", Date.from(instant));
        messages.updateOne(nonLu, new Document("$push", new Document("lectures", lecture)));
    }

    /** Messages whose mail is neither sent nor given up, and may be tried now: those that wait for later must not fill the batch of those that may go. */
    public List<Message> courrielsAFaire(int max, Instant maintenant) {
        Document aTenter = new Document("courrielAFaire", true)
                .append("courriel.prochain", new Document("$lte", Date.from(maintenant)));
        return messages.find(aTenter).limit(max).map(MessageDocument::lire).into(new ArrayList<>());
    }

    /** @return false when another sender changed this mail first */
    public boolean remplacerCourriel(String id, Courriel courriel) {
        Document cible = new Document("_id", id).append("courriel.version", courriel.version() - 1);
        Document valeurs = new Document("courriel", MessageDocument.ecrire(courriel))
                .append("courrielAFaire", !courriel.etat().estTermine());
        return messages.updateOne(cible, new Document("$set", valeurs)).getMatchedCount() == 1;
    }

    /**
     * Which messages; every criterion given must hold.
     *
     * @param destinataires {@code null} for any addressee but one person
     * @param nonLuPar only those this reader has not read
     */
    record Filtre(
            @Nullable List<Destinataire> destinataires,
            @Nullable String dossierId,
            @Nullable String nonLuPar) {

        Document criteres() {
            Document criteres = new Document();
            if (destinataires == null) {
                criteres.append("destinataire", new Document("$not", Destinataire.D_UNE_PERSONNE));
            } else {
                List<String> cles =
                        destinataires.stream().map(Destinataire::cle).toList();
                criteres.append("destinataire", new Document("$in", cles));
            }
            if (dossierId != null) {
                criteres.append("sujet", dossierId);
            }
            if (nonLuPar != null) {
                criteres.append("lectures.sujet", new Document("$ne", nonLuPar));
            }
            return criteres;
        }
    }
}
