package fr.esmsnumerique.magasin.reseau;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds OP_MSG answers as bytes, at once: the documents they show are the engine's own and go on living. */
final class Reponses {

    private final AtomicInteger sequence = new AtomicInteger();

    ByteBuf encoder(ByteBufAllocator allocateur, int requete, Document document) {
        ByteBuf octets = allocateur.buffer(256);
        try {
            octets.writeZero(4);
            octets.writeIntLE(sequence.incrementAndGet());
            octets.writeIntLE(requete);
            octets.writeIntLE(OpCode.OP_MSG.getId());
            octets.writeZero(4 + 1); // no flag; one section of kind 0, the body
            BsonEncoder.encodeDocument(document, octets);
            octets.setIntLE(0, octets.readableBytes());
            return octets;
        } catch (RuntimeException e) {
            octets.release();
            throw e;
        }
    }

    static Document erreur(MongoServerException erreur) {
        Document document = erreur(erreur.getMessageWithoutErrorCode());
        if (erreur instanceof MongoServerError codee) {
            document.put("code", codee.getCode());
            document.putIfNotNull("codeName", codee.getCodeName());
        }
        return document;
    }

    static Document erreur(String message) {
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", 9)
                .append("codeName", "FailedToParse");
    }
}
