package fr.esmsnumerique.magasin.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * One physical change: what became of a document, not the command that changed it, so that replay neither runs queries again nor depends on
 * their order of evaluation. On disk: operation (1 byte), database, collection (each a 2-byte length and UTF-8), BSON document.
 *
 * @param bson a view on the bytes read, valid as long as they are
 */
public record Modification(Operation operation, String base, String collection, ByteBuf bson) {

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

    private static void nom(ByteBuf sortie, String nom) {
        byte[] octets = nom.getBytes(StandardCharsets.UTF_8);
        sortie.writeShort(octets.length).writeBytes(octets);
    }

    private static String nom(ByteBuf entree) {
        return entree.readCharSequence(entree.readUnsignedShort(), StandardCharsets.UTF_8)
                .toString();
    }
}
