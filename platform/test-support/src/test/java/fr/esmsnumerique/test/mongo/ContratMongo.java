package fr.esmsnumerique.test.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform's adapters rely on: the embedded server and a real MongoDB must answer alike. */
abstract class ContratMongo {

    private MongoCollection<Document> dossiers;

    /** A fresh database of the server under test. */
    abstract MongoDatabase base();

    /** Public: the record codec reads it by reflection. */
    public record Essai(String _id, List<String> lignes, long montantCentimes) {}

    @BeforeEach
    void ouvrir() {
        dossiers = base().getCollection("dossiers");
        dossiers.drop();
    }

    @Test
    void un_enregistrement_fait_l_aller_retour() {
        MongoCollection<Essai> essais = base().getCollection("essais", Essai.class);
        essais.drop();
        Essai essai = new Essai("G25-27-0001", List.of("a", "b"), 700_000L);
        essais.insertOne(essai);
        assertThat(essais.find(new Document("_id", "G25-27-0001")).first()).isEqualTo(essai);
    }

    @Test
    void un_identifiant_deja_pris_est_refuse() {
        dossiers.insertOne(new Document("_id", 1));
        assertThatThrownBy(() -> dossiers.insertOne(new Document("_id", 1))).satisfies(ContratMongo::estUnDoublon);
    }

    @Test
    void un_index_unique_compose_refuse_le_doublon_et_lui_seul() {
        dossiers.createIndex(new Document("numero", 1).append("annee", 1), new IndexOptions().unique(true));
        dossiers.insertOne(new Document("numero", "a").append("annee", 2025));
        dossiers.insertOne(new Document("numero", "a").append("annee", 2026));
        assertThatThrownBy(() -> dossiers.insertOne(new Document("numero", "a").append("annee", 2025)))
                .satisfies(ContratMongo::estUnDoublon);
    }

    @Test
    void une_insertion_ordonnee_s_arrete_au_premier_doublon() {
        dossiers.insertOne(new Document("_id", 2));
        assertThatThrownBy(() -> dossiers.insertMany(
                        List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors())
                                .singleElement()
                                .satisfies(
                                        erreur -> assertThat(erreur.getIndex()).isEqualTo(1)));
        assertThat(dossiers.find().map(d -> d.getInteger("_id"))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void une_mise_a_jour_conditionnelle_ne_passe_qu_une_fois_par_version() {
        dossiers.insertOne(new Document("_id", 1).append("version", 0).append("reste", 50));
        AtomicInteger reussies = new AtomicInteger();
        IntStream.range(0, 100).parallel().forEach(_ -> {
            Document avant = dossiers.find(new Document("_id", 1)).first();
            Document filtre = new Document("_id", 1).append("version", avant.getInteger("version"));
            Document maj = new Document("$inc", new Document("version", 1).append("reste", -1));
            if (dossiers.findOneAndUpdate(filtre, maj) != null) {
                reussies.incrementAndGet();
            }
        });
        Document apres = dossiers.find(new Document("_id", 1)).first();
        assertThat(apres.getInteger("version")).isEqualTo(reussies.get()).isPositive();
        assertThat(apres.getInteger("reste")).isEqualTo(50 - reussies.get());
    }

    @Test
    void une_ecriture_qui_cree_au_besoin_rend_le_document_cree() {
        Document cree = dossiers.findOneAndUpdate(
                new Document("_id", "cle"),
                new Document("$setOnInsert", new Document("corps", "a")),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        assertThat(cree).isEqualTo(new Document("_id", "cle").append("corps", "a"));
        assertThat(dossiers.updateOne(
                                new Document("_id", "cle"),
                                new Document("$setOnInsert", new Document("corps", "b")),
                                new UpdateOptions().upsert(true))
                        .getMatchedCount())
                .isEqualTo(1);
    }

    @Test
    void les_tableaux_se_completent_et_se_vident() {
        dossiers.insertOne(new Document("_id", 1).append("boiteEnvoi", List.of(new Document("id", "a"))));
        dossiers.updateOne(
                new Document("_id", 1), new Document("$push", new Document("boiteEnvoi", new Document("id", "b"))));
        dossiers.updateOne(
                new Document("_id", 1), new Document("$pull", new Document("boiteEnvoi", new Document("id", "a"))));
        assertThat(dossiers.find(new Document("_id", 1)).first().getList("boiteEnvoi", Document.class))
                .containsExactly(new Document("id", "b"));
    }

    @Test
    void un_filtre_d_intervalle_trie_et_borne() {
        dossiers.insertMany(IntStream.range(0, 20)
                .mapToObj(i -> new Document("_id", "d%02d".formatted(i)).append("rang", i))
                .toList());
        assertThat(dossiers.find(new Document("_id", new Document("$gt", "d04")))
                        .sort(new Document("_id", 1))
                        .limit(3)
                        .map(d -> d.getInteger("rang")))
                .containsExactly(5, 6, 7);
        assertThat(dossiers.countDocuments(new Document("rang", new Document("$gte", 15))))
                .isEqualTo(5);
        assertThat(dossiers.deleteMany(new Document("rang", new Document("$lt", 5)))
                        .getDeletedCount())
                .isEqualTo(5);
    }

    private static void estUnDoublon(Throwable erreur) {
        assertThat(erreur)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY));
    }
}
