package fr.esmsnumerique.eligibilite.infrastructure;

import com.mongodb.MongoClientSettings;
import fr.esmsnumerique.kernel.Region;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Records as the driver stores them, regions by their INSEE code. */
public final class CodecsEligibilite {

    public static final CodecRegistry REGISTRE = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new CodecRegion()), MongoClientSettings.getDefaultCodecRegistry());

    private CodecsEligibilite() {}

    private static final class CodecRegion implements Codec<Region> {

        @Override
        public void encode(BsonWriter ecriture, Region region, EncoderContext contexte) {
            ecriture.writeString(region.code());
        }

        @Override
        public Region decode(BsonReader lecture, DecoderContext contexte) {
            String code = lecture.readString();
            return Region.deCode(code).orElseThrow(() -> new IllegalStateException("Région inconnue : " + code));
        }

        @Override
        public Class<Region> getEncoderClass() {
            return Region.class;
        }
    }
}
