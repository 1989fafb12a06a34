package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OP_QUERY, which drivers only use to say hello, would let a write reach the engine without the journal. */
class AncienProtocoleIT {

    private static final int OP_QUERY = 2004;
    private static final int ENTETE_DE_REPONSE = 36;

    @TempDir
    Path dossier;

    @Test
    void une_ecriture_en_ancien_protocole_est_refusee_et_n_a_pas_d_effet() throws IOException {
        try (MagasinDurable magasin = MagasinDurable.demarrer(dossier, 0);
                MongoClient client = MongoClients.create(magasin.uri())) {
            Document insertion = new Document("insert", "c").append("documents", List.of(new Document("_id", 1)));
            BsonDocument refus = demander(magasin, "essai.$cmd", insertion);
            assertThat(refus.getString("errmsg").getValue())
                    .startsWith("OP_QUERY n'est accepté que pour la poignée de main");
            assertThat(refus.getNumber("ok").intValue()).isZero();
            assertThat(client.getDatabase("essai").getCollection("c").countDocuments())
                    .isZero();
            assertThat(demander(magasin, "essai.c", new Document())
                            .getNumber("ok")
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void la_poignee_de_main_reste_possible() throws IOException {
        try (MagasinDurable magasin = MagasinDurable.demarrer(dossier, 0)) {
            assertThat(demander(magasin, "admin.$cmd", new Document("isMaster", 1))
                            .getBoolean("ismaster")
                            .getValue())
                    .isTrue();
        }
    }

    private static BsonDocument demander(MagasinDurable magasin, String espace, Document commande) throws IOException {
        byte[] nom = (espace + "\0").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bson = new RawBsonDocument(commande, new DocumentCodec())
                .getByteBuffer()
                .asNIO();
        ByteBuffer message =
                ByteBuffer.allocate(16 + 4 + nom.length + 8 + bson.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(message.capacity())
                .putInt(7)
                .putInt(0)
                .putInt(OP_QUERY)
                .putInt(0)
                .put(nom)
                .putInt(0)
                .putInt(-1)
                .put(bson);
        try (Socket prise = new Socket("127.0.0.1", URI.create(magasin.uri()).getPort())) {
            prise.setSoTimeout(10_000);
            prise.getOutputStream().write(message.array());
            DataInputStream entree = new DataInputStream(prise.getInputStream());
            int longueur = Integer.reverseBytes(entree.readInt());
            entree.skipNBytes(ENTETE_DE_REPONSE - Integer.BYTES);
            return new RawBsonDocument(entree.readNBytes(longueur - ENTETE_DE_REPONSE)).decode(new BsonDocumentCodec());
        }
    }
}
