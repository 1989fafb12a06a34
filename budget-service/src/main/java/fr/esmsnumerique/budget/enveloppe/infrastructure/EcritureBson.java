package fr.esmsnumerique.budget.enveloppe.infrastructure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * Writes the values of one BSON document into bytes of its own, in order; {@link OctetsBson} reads them. The driver's writer takes each value through a chain of
 * decorators that count levels and look for the identifier: on a hot envelope, a quarter of what the service spent on a mouvement.
 */
final class EcritureBson {

    private static final int PROFONDEUR = 4;
    private static final byte FIN = 0;

    private ByteBuffer octets;
    private final int[] debuts = new int[PROFONDEUR];
    private int profondeur;

    /** @param place bytes expected; more are found when needed */
    EcritureBson(int place) {
        octets = ByteBuffer.allocate(place).order(ByteOrder.LITTLE_ENDIAN);
        entrer();
    }

    /** Opens a document or an array, down to the next {@link #fermer}. */
    void ouvrir(BsonType type, String nom) {
        nommer(type, nom);
        entrer();
    }

    void fermer() {
        place(1);
        octets.put(FIN);
        int debut = debuts[--profondeur];
        octets.putInt(debut, octets.position() - debut);
    }

    void texte(String nom, String valeur) {
        nommer(BsonType.STRING, nom);
        byte[] utf8 = valeur.getBytes(StandardCharsets.UTF_8);
        place(Integer.BYTES + utf8.length + 1);
        octets.putInt(utf8.length + 1).put(utf8).put(FIN); // the length counts the final zero
    }

    /** @param millis since the epoch, UTC */
    void instant(String nom, long millis) {
        nommer(BsonType.DATE_TIME, nom);
        place(Long.BYTES);
        octets.putLong(millis);
    }

    /** The whole; nothing may be written after. */
    RawBsonDocument document() {
        fermer();
        return new RawBsonDocument(octets.array(), 0, octets.position());
    }

    private void entrer() {
        debuts[profondeur++] = octets.position();
        place(Integer.BYTES);
        octets.putInt(0);
    }

    /** @throws IllegalArgumentException when the name holds the zero that would end it */
    private void nommer(BsonType type, String nom) {
        if (nom.indexOf(0) >= 0) {
            throw new IllegalArgumentException("Un nom de champ ne contient pas de zéro : " + nom);
        }
        byte[] utf8 = nom.getBytes(StandardCharsets.UTF_8);
        place(1 + utf8.length + 1);
        octets.put((byte) type.getValue()).put(utf8).put(FIN);
    }

    private void place(int besoin) {
        if (octets.remaining() < besoin) {
            ByteBuffer agrandis = ByteBuffer.allocate(Math.max(octets.capacity() * 2, octets.position() + besoin))
                    .order(ByteOrder.LITTLE_ENDIAN);
            octets = agrandis.put(octets.flip());
        }
    }
}
