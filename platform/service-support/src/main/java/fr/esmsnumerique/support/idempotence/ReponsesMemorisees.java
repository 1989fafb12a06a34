package fr.esmsnumerique.support.idempotence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to each command. Document: {@code {_id, corps, etat: EN_COURS|TERMINE, prisLe, statut, type, lieu, reponse}}. Only accepted answers are kept:
 * a refused command left nothing and is evaluated again.
 *
 * <p>A command whose process died stays {@code EN_COURS}; after {@link #BAIL} it may be taken over, and the service's own state decides what is left to do. The lease
 * follows the system's time, not the demo's clock, which stands still.
 */
public class ReponsesMemorisees {

    static final Duration BAIL = Duration.ofSeconds(15);
    private static final String EN_COURS = "EN_COURS";
    private static final String TERMINE = "TERMINE";

    private final MongoCollection<Document> reponses;
    private final InstantSource systeme;

    public ReponsesMemorisees(MongoDatabase base, InstantSource systeme) {
        this.reponses = base.getCollection("idempotence");
        this.systeme = systeme;
    }

    /** Outcome of an attempt to take the key. */
    sealed interface Prise {
        /** The caller holds the key and executes. */
        record Libre() implements Prise {}

        /** Another request with the same key is being executed. */
        record EnCours() implements Prise {}

        /** The key was used with another body. */
        record AutreCorps() implements Prise {}

        /** The first accepted answer. */
        record DejaRepondu(Reponse reponse) implements Prise {}
    }

    /**
     * An answer as it was sent.
     *
     * @param statut HTTP status, 2xx
     * @param type content type, if there was a body
     * @param lieu header Location, if any
     */
    record Reponse(
            int statut, @Nullable String type, @Nullable String lieu, byte[] corps) {}

    Prise prendre(CleIdempotence cle) {
        Document nouvelle = new Document("_id", cle.id())
                .append("corps", cle.empreinteCorps())
                .append("etat", EN_COURS)
                .append("prisLe", Date.from(systeme.instant()));
        try {
            reponses.insertOne(nouvelle);
            return new Prise.Libre();
        } catch (MongoWriteException ecriture) {
            if (ecriture.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw ecriture;
            }
            return dejaPrise(cle);
        }
    }

    private Prise dejaPrise(CleIdempotence cle) {
        Document connue = reponses.find(new Document("_id", cle.id())).first();
        if (connue == null) {
            return prendre(cle); // its first attempt was refused meanwhile
        }
        if (!cle.empreinteCorps().equals(connue.getString("corps"))) {
            return new Prise.AutreCorps();
        }
        if (TERMINE.equals(connue.getString("etat"))) {
            return new Prise.DejaRepondu(lire(connue));
        }
        return reprendre(connue) ? new Prise.Libre() : new Prise.EnCours();
    }

    private boolean reprendre(Document connue) {
        Date prisLe = connue.getDate("prisLe");
        if (prisLe.toInstant().plus(BAIL).isAfter(systeme.instant())) {
            return false;
        }
        Document filtre =
                new Document("_id", connue.get("_id")).append("prisLe", prisLe).append("etat", EN_COURS);
        Document prise = new Document("$set", new Document("prisLe", Date.from(systeme.instant())));
        return reponses.updateOne(filtre, prise).getModifiedCount() == 1;
    }

    void terminer(CleIdempotence cle, Reponse reponse) {
        Document contenu = new Document("etat", TERMINE)
                .append("statut", reponse.statut())
                .append("type", reponse.type())
                .append("lieu", reponse.lieu())
                .append("reponse", new Binary(reponse.corps()));
        reponses.updateOne(new Document("_id", cle.id()), new Document("$set", contenu));
    }

    void liberer(CleIdempotence cle) {
        reponses.deleteOne(new Document("_id", cle.id()).append("etat", EN_COURS));
    }

    private static Reponse lire(Document connue) {
        return new Reponse(
                connue.getInteger("statut"),
                connue.getString("type"),
                connue.getString("lieu"),
                connue.get("reponse", Binary.class).getData());
    }
}
