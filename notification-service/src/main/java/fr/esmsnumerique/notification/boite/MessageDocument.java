package fr.esmsnumerique.notification.boite;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Document: {@code {_id, evenementId, type, sujet, region?, destinataire, objet, texte, instant, rang, lectures: [{sujet, luLe}], courriel?: {etat, messageId,
 * essais, prochain, destinataire?, envoyeLe?, derniereErreur?, version}, courrielAFaire}}; {@code rang} sorts by instant, then id.
 */
final class MessageDocument {

    private MessageDocument() {}

    static Document ecrire(Message message) {
        Document document = new Document("_id", message.id())
                .append("evenementId", message.evenementId())
                .append("type", message.type())
                .append("sujet", message.sujet())
                .append("destinataire", message.destinataire().cle())
                .append("objet", message.objet())
                .append("texte", message.texte())
                .append("instant", Date.from(message.instant()))
                .append("rang", rang(message))
                .append("lectures", List.of())
                .append("courrielAFaire", message.courriel() != null);
        if (message.region() != null) {
            document.append("region", message.region());
        }
        if (message.courriel() != null) {
            document.append("courriel", ecrire(message.courriel()));
        }
        return document;
    }

    /** Fixed width, so that text order is time order. */
    static String rang(Message message) {
        return "%016d/%s".formatted(message.instant().toEpochMilli(), message.id());
    }

    static Document ecrire(Courriel courriel) {
        Document document = new Document("etat", courriel.etat().name())
                .append("messageId", courriel.messageId())
                .append("essais", courriel.essais())
                .append("prochain", Date.from(courriel.prochain()))
                .append("version", courriel.version());
        if (courriel.destinataire() != null) {
            document.append("destinataire", courriel.destinataire());
        }
        if (courriel.envoyeLe() != null) {
            document.append("envoyeLe", Date.from(courriel.envoyeLe()));
        }
        if (courriel.derniereErreur() != null) {
            document.append("derniereErreur", courriel.derniereErreur());
        }
        return document;
    }

    static Message lire(Document document) {
        Map<String, Instant> lectures = new HashMap<>();
        document.getList("lectures", Document.class, List.of())
                .forEach(l ->
                        lectures.put(l.getString("sujet"), l.getDate("luLe").toInstant()));
        Document courriel = document.get("courriel", Document.class);
        return new Message(
                document.getString("_id"),
                document.getString("evenementId"),
                document.getString("type"),
                document.getString("sujet"),
                document.getString("region"),
                new Destinataire(document.getString("destinataire")),
                document.getString("objet"),
                document.getString("texte"),
                document.getDate("instant").toInstant(),
                lectures,
                courriel == null ? null : courriel(courriel));
    }

    private static Courriel courriel(Document document) {
        return new Courriel(
                Courriel.Etat.valueOf(document.getString("etat")),
                document.getString("messageId"),
                document.getInteger("essais"),
                document.getDate("prochain").toInstant(),
                document.getString("destinataire"),
                instant(document.getDate("envoyeLe")),
                document.getString("derniereErreur"),
                document.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
