package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;

/** The stream is read without the driver's reader: whatever the bytes, a document is the mouvement that was written or is refused. */
class MouvementDecoderTest {

    private static final Mouvement MOUVEMENT = Grand.ouverture("Décision n°1 — 5 €", Grand.FINANCIER);

    private final MouvementDecoder decoder = new MouvementDecoder(G25);

    @Test
    void relit_ce_qui_est_ecrit_quel_que_soit_l_ordre_des_champs() {
        List<Map.Entry<String, BsonValue>> champs = new ArrayList<>(document().entrySet());
        for (int essai = 0; essai < champs.size(); essai++) {
            Collections.rotate(champs, 1);
            BsonDocument tourne = new BsonDocument();
            champs.forEach(champ -> tourne.append(champ.getKey(), champ.getValue()));
            assertThat(decoder.lire(brut(tourne))).isEqualTo(MOUVEMENT);
        }
        assertThat(MouvementDecoder.id(brut(document()))).isEqualTo("2025-G25/000000000001");
    }

    @Test
    void refuse_un_champ_absent_inconnu_ou_d_un_autre_type() {
        for (String champ : document().keySet()) {
            BsonDocument sans = document();
            sans.remove(champ);
            refuse(sans);
            refuse(document().append(champ, new BsonInt32(1)));
        }
        refuse(document().append("x", new BsonString("y")));
        refuse(document().append("empreinte2", new BsonString("y")));
    }

    @Test
    void refuse_un_document_coupe_ou_une_longueur_qui_deborde() {
        byte[] octets = octets(document());
        for (int fin = 5; fin < octets.length; fin++) {
            byte[] coupe = java.util.Arrays.copyOf(octets, fin);
            assertThatThrownBy(() -> decoder.lire(new RawBsonDocument(coupe))).isInstanceOf(RuntimeException.class);
        }
        byte[] deborde = octets.clone();
        deborde[12] = 0x7f; // the highest byte of the length of _id
        assertThatThrownBy(() -> decoder.lire(new RawBsonDocument(deborde))).isInstanceOf(RuntimeException.class);
    }

    private void refuse(BsonDocument document) {
        assertThatThrownBy(() -> decoder.lire(brut(document)))
                .as(document.toJson())
                .isInstanceOf(RuntimeException.class);
    }

    private static BsonDocument document() {
        return MouvementEncoder.document(MOUVEMENT).decode(new BsonDocumentCodec());
    }

    private static byte[] octets(BsonDocument document) {
        BasicOutputBuffer sortie = new BasicOutputBuffer();
        try (BsonBinaryWriter ecriture = new BsonBinaryWriter(sortie)) {
            new BsonDocumentCodec()
                    .encode(ecriture, document, EncoderContext.builder().build());
        }
        return sortie.toByteArray();
    }

    private static RawBsonDocument brut(BsonDocument document) {
        return new RawBsonDocument(octets(document));
    }
}
