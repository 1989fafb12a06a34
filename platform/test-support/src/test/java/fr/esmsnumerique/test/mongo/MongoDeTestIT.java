package fr.esmsnumerique.test.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoDeTest.class)
class MongoDeTestIT {

    @BeforeAll
    static void semer(MongoDatabase base) {
        base.getCollection("essais").insertOne(new Document("_id", 1));
    }

    @Test
    void la_meme_base_sert_toute_la_classe(MongoDatabase base, MongoClient client) {
        assertThat(base.getName()).startsWith("test_MongoDeTestIT_");
        assertThat(client.getDatabase(base.getName()).getCollection("essais").countDocuments())
                .isEqualTo(1);
    }

    @Test
    void deux_bases_neuves_sont_distinctes_et_leur_nom_est_court() {
        String nom = "UneClasseDeTestDontLeNomEstBeaucoupTropLongPourUneBaseMongo";
        assertThat(MongoDeTest.baseNeuve(nom).getName())
                .hasSizeLessThan(64)
                .isNotEqualTo(MongoDeTest.baseNeuve(nom).getName());
    }

    @Nested
    class Imbriquee {
        @Test
        void voit_la_base_de_sa_classe(MongoDatabase base) {
            assertThat(base.getCollection("essais").countDocuments()).isEqualTo(1);
        }
    }
}
