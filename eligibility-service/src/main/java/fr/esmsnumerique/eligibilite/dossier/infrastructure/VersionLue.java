package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Which version of an application is stored: all that a list of three thousand carries over the wire. */
record VersionLue(String id, long version) {

    static final Document CHAMPS = new Document("version", 1);

    /** Reflection over records costs ten times what these two fields do. */
    static final class Lecture implements Codec<VersionLue> {

        @Override
        public VersionLue decode(BsonReader lecture, DecoderContext contexte) {
            String id = "";
            long version = 0;
            lecture.readStartDocument();
            while (lecture.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (lecture.readName()) {
                    case "_id" -> id = lecture.readString();
                    case "version" -> version = lecture.readInt64();
                    default -> lecture.skipValue();
                }
            }
            lecture.readEndDocument();
            return new VersionLue(id, version);
        }

        @Override
        public void encode(BsonWriter ecriture, VersionLue valeur, EncoderContext contexte) {
            throw new UnsupportedOperationException("Une version se lit dans son dossier, elle ne s'écrit pas seule");
        }

        @Override
        public Class<VersionLue> getEncoderClass() {
            return VersionLue.class;
        }
    }
}
