package fr.esmsnumerique.magasin.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One physical change: what became of a document, not the command that changed it, so that replay neither runs queries again nor depends on
 * their order of evaluation. On disk: operation (1 byte), database, collection (each a 2-byte length and UTF-8), BSON document.
 *
 * @param bson a view on the bytes read, valid as long as they are
 */
public record Modification(Operation operation, String base, String collection, ByteBuf bson) {

    /** Type of a text, then the name of the field and its final zero. */
    private static final byte[] ID_TEXTE = {2, '_', 'i', 'd', 0};

    public static void ecrire(ByteBuf sortie, Operation operation, String base, String collection, Document document) {
        entete(sortie, operation, base, collection);
        BsonEncoder.encodeDocument(document, sortie);
    }

    static void entete(ByteBuf sortie, Operation operation, String base, String collection) {
        sortie.writeByte(operation.ordinal());
        nom(sortie, base);
        nom(sortie, collection);
    }

    /** Reads the next change of a group and leaves {@code entree} after it. */
    static Modification lire(ByteBuf entree) {
        Operation operation = Operation.deCode(entree.readByte());
        String base = nom(entree);
        String collection = nom(entree);
        ByteBuf bson = entree.readSlice(entree.getIntLE(entree.readerIndex()));
        return new Modification(operation, base, collection, bson);
    }

    public Document document() {
        return BsonDecoder.decodeBson(bson.duplicate());
    }

    /** The identifier alone when it comes first and is a text, as drivers write it: decoding whole documents for it was a third of what the store allocates. */
    Optional<String> idTexte() {
        int debut = bson.readerIndex() + Integer.BYTES;
        if (bson.readableBytes() < ID_TEXTE.length + 2 * Integer.BYTES) {
            return Optional.empty();
        }
        for (int i = 0; i < ID_TEXTE.length; i++) {
            if (bson.getByte(debut + i) != ID_TEXTE[i]) {
                return Optional.empty();
            }
        }
        int position = debut + ID_TEXTE.length;
        // The length counts the final zero.
        return Optional.of(
                bson.toString(position + Integer.BYTES, bson.getIntLE(position) - 1, StandardCharsets.UTF_8));
    }

    private static void nom(ByteBuf sortie, String nom) {
        byte[] octets = nom.getBytes(StandardCharsets.UTF_8);
        sortie.writeShort(octets.length).writeBytes(octets);
    }

    private static String nom(ByteBuf entree) {
        return entree.readCharSequence(entree.readUnsignedShort(), StandardCharsets.UTF_8)
                .toString();
    }
}
