package fr.esmsnumerique.budget.enveloppe.infrastructure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * Reads the values of one BSON document where they lie, in order. The driver's reader checks a state and makes several small objects for each value, through so many
 * methods that a process just started spent more on compiling them than on reading: on a ledger read whole at start, it was a third of the work.
 */
final class OctetsBson {

    private final byte[] octets;
    private final ByteBuffer vue;
    private int position;

    OctetsBson(RawBsonDocument document) {
        ByteBuffer source = document.getByteBuffer().asNIO();
        octets = source.array();
        vue = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        position = source.arrayOffset() + source.position();
    }

    /** Enters a document or an array. */
    void entrer() {
        position += Integer.BYTES;
    }

    /** The type of the next value; 0 at the end of what was entered, which it leaves. */
    byte type() {
        return octets[position++];
    }

    /** Whether the name of the value whose type was just read is this one, which it then passes. */
    boolean nomme(byte[] nom) {
        int fin = position + nom.length;
        if (fin >= octets.length || octets[fin] != 0) {
            return false;
        }
        for (int i = 0; i < nom.length; i++) {
            if (octets[position + i] != nom[i]) {
                return false;
            }
        }
        position = fin + 1;
        return true;
    }

    /** The name of the value whose type was just read. */
    String nom() {
        int debut = position;
        passerNom();
        return new String(octets, debut, position - 1 - debut, StandardCharsets.UTF_8);
    }

    void passerNom() {
        while (octets[position] != 0) {
            position++;
        }
        position++;
    }

    /** @throws IllegalArgumentException when the value is not a text */
    String texte(byte type) {
        exiger(type, BsonType.STRING);
        int longueur = vue.getInt(position);
        int debut = position + Integer.BYTES;
        position = debut + longueur;
        return new String(octets, debut, longueur - 1, StandardCharsets.UTF_8); // the length counts the final zero
    }

    /** @throws IllegalArgumentException when the value is not an instant */
    long instant(byte type) {
        exiger(type, BsonType.DATE_TIME);
        long millis = vue.getLong(position);
        position += Long.BYTES;
        return millis;
    }

    static void exiger(byte type, BsonType attendu) {
        if (type != attendu.getValue()) {
            throw new IllegalArgumentException("Type inattendu : " + type + " au lieu de " + attendu);
        }
    }
}
