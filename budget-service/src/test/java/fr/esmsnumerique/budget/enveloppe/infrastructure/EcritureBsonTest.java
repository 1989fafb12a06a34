package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written without the driver's writer is what the driver reads. */
class EcritureBsonTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 64, 4_096})
    void le_pilote_relit_ce_qui_est_ecrit_quelle_que_soit_la_place_prevue(int place) {
        String texte = "Décision — 5 € 😀 \u0000 ".repeat(20);
        EcritureBson ecriture = new EcritureBson(place);
        ecriture.texte("é", texte);
        ecriture.ouvrir(BsonType.DOCUMENT, "objet");
        ecriture.ouvrir(BsonType.ARRAY, "liste");
        ecriture.texte("0", "");
        ecriture.texte("1", texte);
        ecriture.fermer();
        ecriture.instant("instant", -1);
        ecriture.fermer();
        ecriture.instant("fin", Long.MAX_VALUE);

        assertThat(ecriture.document().decode(new BsonDocumentCodec()))
                .isEqualTo(new BsonDocument("é", new BsonString(texte))
                        .append(
                                "objet",
                                new BsonDocument(
                                                "liste",
                                                new BsonArray(List.of(new BsonString(""), new BsonString(texte))))
                                        .append("instant", new BsonDateTime(-1)))
                        .append("fin", new BsonDateTime(Long.MAX_VALUE)));
    }

    @Test
    void refuse_un_nom_que_son_zero_final_couperait() {
        EcritureBson ecriture = new EcritureBson(64);

        assertThatThrownBy(() -> ecriture.texte("a\u0000b", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
