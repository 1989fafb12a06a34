package fr.esmsnumerique.support.evenements;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * The outbox inside a document: {@code boiteEnvoi: [{id, type, sujet, instant, donnees}], aRelayer: true}. Written with the state change, in the same document, so
 * that neither exists without the other.
 */
public final class BoiteEnvoi {

    public static final String CHAMP = "boiteEnvoi";
    public static final String A_RELAYER = "aRelayer";

    private BoiteEnvoi() {}

    public static Document enDocument(Evenement evenement) {
        return new Document("id", evenement.id())
                .append("type", evenement.type())
                .append("sujet", evenement.sujet())
                .append("instant", Date.from(evenement.instant()))
                .append("donnees", new Document(evenement.donnees()));
    }

    public static Evenement deDocument(Document document) {
        Map<String, Object> donnees = document.get("donnees", Document.class);
        return new Evenement(
                document.getString("id"),
                document.getString("type"),
                document.getString("sujet"),
                document.getDate("instant").toInstant(),
                donnees);
    }

    /** Adds events to the outbox of a document about to be inserted or replaced; keeps those it already holds. */
    public static void deposer(Document document, List<Evenement> evenements) {
        if (evenements.isEmpty()) {
            return;
        }
        List<Document> boite = new ArrayList<>(document.getList(CHAMP, Document.class, List.of()));
        evenements.forEach(e -> boite.add(enDocument(e)));
        document.append(CHAMP, boite).append(A_RELAYER, true);
    }
}
