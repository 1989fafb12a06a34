package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test lives two or three lives of the store on the same folder. */
class MagasinDurableIT {

    @TempDir
    Path dossier;

    @Test
    void ce_qui_est_ecrit_se_relit_a_l_identique_apres_un_redemarrage() {
        List<Document> documents = documentsDeToutesSortes();
        vivre(base -> base.getCollection("tout").insertMany(documents));
        vivre(base -> assertThat(base.getCollection("tout").find()).containsExactlyElementsOf(documents));
    }

    @Test
    void les_mises_a_jour_et_suppressions_survivent_dans_le_meme_ordre() {
        List<Document> attendus = new ArrayList<>();
        vivre(base -> {
            MongoCollection<Document> dossiers = base.getCollection("dossiers");
            dossiers.insertMany(IntStream.range(0, 50)
                    .mapToObj(i -> new Document("_id", i).append("a", i).append("b", "x"))
                    .toList());
            dossiers.updateMany(
                    new Document("a", new Document("$lt", 20)), new Document("$inc", new Document("a", 100)));
            dossiers.updateOne(new Document("_id", 3), new Document("$unset", new Document("a", "")));
            dossiers.updateOne(new Document("_id", 3), new Document("$set", new Document("a", 1)));
            dossiers.updateOne(new Document("_id", 4), new Document("$currentDate", new Document("le", true)));
            dossiers.updateOne(
                    new Document("_id", 5), new Document("$push", new Document("liste", new Document("k", 1))));
            dossiers.replaceOne(new Document("_id", 6), new Document("autre", true));
            dossiers.replaceOne(
                    new Document("cle", "neuve"), new Document("cle", "neuve"), new ReplaceOptions().upsert(true));
            dossiers.deleteMany(new Document("a", new Document("$gte", 40).append("$lt", 60)));
            dossiers.findOneAndUpdate(new Document("_id", 7), new Document("$set", new Document("b", "y")));
            dossiers.findOneAndDelete(new Document("_id", 8));
            dossiers.insertOne(new Document("_id", "apres"));
            dossiers.find().into(attendus);
        });
        assertThat(attendus).hasSize(50 - 10 - 1 + 2);
        vivre(base -> assertThat(base.getCollection("dossiers").find()).containsExactlyElementsOf(attendus));
    }

    @Test
    void les_index_uniques_survivent_et_refusent_encore() {
        vivre(base -> {
            MongoCollection<Document> porteurs = base.getCollection("porteurs");
            porteurs.createIndex(
                    new Document("numero", 1).append("annee", -1),
                    new IndexOptions().unique(true).name("cle"));
            porteurs.createIndex(
                    new Document("mail", 1), new IndexOptions().unique(true).sparse(true));
            porteurs.createIndex(new Document("etat", 1));
            porteurs.createIndex(new Document("jetable", 1), new IndexOptions().unique(true));
            porteurs.dropIndex("jetable_1");
            porteurs.insertOne(new Document("_id", 1).append("numero", "a").append("annee", 2025));
            porteurs.insertOne(new Document("_id", 2).append("numero", "a").append("annee", 2026));
        });
        vivre(base -> {
            MongoCollection<Document> porteurs = base.getCollection("porteurs");
            assertThat(porteurs.listIndexes().map(index -> index.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "cle", "mail_1", "etat_1");
            assertThatThrownBy(() -> porteurs.insertOne(
                            new Document("_id", 3).append("numero", "a").append("annee", 2025)))
                    .isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> porteurs.insertOne(new Document("_id", 1).append("numero", "b")))
                    .isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> porteurs.updateOne(
                            new Document("_id", 2), new Document("$set", new Document("annee", 2025))))
                    .isInstanceOf(MongoWriteException.class);
        });
        vivre(base ->
                assertThat(base.getCollection("porteurs").countDocuments()).isEqualTo(2));
    }

    @Test
    void une_ecriture_refusee_ne_laisse_rien_apres_un_redemarrage() {
        vivre(base -> {
            MongoCollection<Document> c = base.getCollection("c");
            c.insertOne(new Document("_id", 1).append("n", 1));
            assertThatThrownBy(() -> c.insertMany(
                            List.of(new Document("_id", 2), new Document("_id", 1), new Document("_id", 3))))
                    .isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> c.updateOne(new Document("_id", 1), new Document("$inc", new Document("n", "x"))))
                    .isInstanceOf(MongoException.class);
        });
        vivre(base -> assertThat(base.getCollection("c").find())
                .containsExactly(new Document("_id", 1).append("n", 1), new Document("_id", 2)));
    }

    @Test
    void collections_renommees_et_supprimees_le_restent() {
        vivre(base -> {
            base.createCollection("vide");
            base.getCollection("ancienne").insertOne(new Document("_id", 1));
            base.getCollection("ancienne")
                    .createIndex(
                            new Document("k", 1),
                            new IndexOptions().unique(true).sparse(true));
            base.getCollection("ancienne").renameCollection(new MongoNamespace(base.getName(), "nouvelle"));
            base.getCollection("jetee").insertOne(new Document("_id", 1));
            base.getCollection("jetee").drop();
            base.getCollection("reprise").insertOne(new Document("_id", 1));
            base.getCollection("reprise").drop();
            base.getCollection("reprise").insertOne(new Document("_id", 2));
            base.getCollection("nouvelle")
                    .aggregate(List.of(Aggregates.out("copie")))
                    .toCollection();
        });
        vivre(base -> {
            assertThat(base.listCollectionNames()).containsExactlyInAnyOrder("vide", "nouvelle", "reprise", "copie");
            assertThat(base.getCollection("reprise").find()).containsExactly(new Document("_id", 2));
            assertThat(base.getCollection("copie").countDocuments()).isEqualTo(1);
            assertThat(base.getCollection("nouvelle").listIndexes()).hasSize(2);
            base.drop();
        });
        vivre(base -> assertThat(base.listCollectionNames()).isEmpty());
    }

    @Test
    void dropIndexes_ne_touche_que_la_collection_visee() {
        vivre(base -> {
            for (String nom : List.of("a", "b")) {
                base.getCollection(nom).createIndex(new Document("k", 1), new IndexOptions().unique(true));
            }
            base.getCollection("a").dropIndexes();
        });
        vivre(base -> {
            base.getCollection("a").insertMany(List.of(new Document("k", 1), new Document("k", 1)));
            base.getCollection("b").insertOne(new Document("k", 1));
            assertThatThrownBy(() -> base.getCollection("b").insertOne(new Document("k", 1)))
                    .isInstanceOf(MongoWriteException.class);
            base.getCollection("b").drop();
        });
    }

    @Test
    void un_nom_avec_un_caractere_nul_ou_des_accents_ne_casse_pas_le_journal() {
        vivre(base -> base.runCommand(
                new Document("insert", "é\u0000à").append("documents", List.of(new Document("_id", 1)))));
        vivre(base -> assertThat(
                        base.runCommand(new Document("count", "é\u0000à")).getInteger("n"))
                .isEqualTo(1));
    }

    @Test
    void une_grande_collection_se_lit_en_entier_par_lots() {
        vivre(base -> {
            MongoCollection<Document> c = base.getCollection("c");
            String remplissage = "x".repeat(60_000);
            for (int i = 0; i < 1_200; i += 100) {
                c.insertMany(IntStream.range(i, i + 100)
                        .mapToObj(n -> new Document("_id", n).append("t", remplissage))
                        .toList());
            }
            assertThat(c.find().map(d -> d.getInteger("_id"))).hasSize(1_200).doesNotHaveDuplicates();
            assertThat(c.find().batchSize(7).limit(50)).hasSize(50);
        });
    }

    @Test
    void une_ecriture_sans_acquittement_est_refusee() {
        vivre(base -> {
            MongoCollection<Document> c = base.getCollection("c");
            c.insertOne(new Document("_id", 0));
            assertThatThrownBy(() -> base.runCommand(new Document("insert", "c")
                            .append("documents", List.of(new Document("_id", 2)))
                            .append("writeConcern", new Document("w", 0))))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("w:0 est refusé");
            try {
                c.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", 1));
            } catch (MongoException laConnexionAEteFermee) {
                // the driver may or may not notice
            }
            assertThat(c.find()).containsExactly(new Document("_id", 0));
        });
    }

    @Test
    void une_commande_inconnue_est_une_erreur_et_le_serveur_continue() {
        vivre(base -> {
            assertThatThrownBy(() -> base.runCommand(new Document("explain", 1)))
                    .isInstanceOf(MongoCommandException.class);
            base.getCollection("c").insertOne(new Document("_id", 1));
        });
    }

    @Test
    void un_second_magasin_sur_le_meme_dossier_est_refuse() {
        vivre(_ -> assertThatThrownBy(() -> MagasinDurable.demarrer(dossier, 0))
                .isInstanceOf(MagasinRefuse.class)
                .hasMessageContaining("déjà utilisé"));
    }

    @Test
    void un_port_pris_est_dit_et_rend_le_dossier() {
        Path ailleurs = dossier.resolve("ailleurs");
        try (MagasinDurable premier = MagasinDurable.demarrer(dossier, 0)) {
            int port = Integer.parseInt(premier.uri().substring(premier.uri().lastIndexOf(':') + 1));
            assertThatThrownBy(() -> MagasinDurable.demarrer(ailleurs, port))
                    .isInstanceOf(MagasinRefuse.class)
                    .hasMessageContaining("port");
        }
        MagasinDurable.demarrer(ailleurs, 0).close();
    }

    @Test
    void une_adresse_qui_n_est_pas_de_bouclage_est_refusee() throws UnknownHostException {
        for (String adresse : List.of("0.0.0.0", "192.0.2.1", "::")) {
            Reglages reglages = new Reglages(dossier, new InetSocketAddress(InetAddress.getByName(adresse), 0), 1);
            assertThatThrownBy(() -> MagasinDurable.demarrer(reglages, _ -> {}))
                    .isInstanceOf(MagasinRefuse.class)
                    .hasMessageContaining("bouclage");
        }
    }

    private void vivre(Consumer<MongoDatabase> vie) {
        try (MagasinDurable magasin = MagasinDurable.demarrer(dossier, 0);
                MongoClient client = MongoClients.create(magasin.uri())) {
            vie.accept(client.getDatabase("essai"));
        }
    }

    private static List<Document> documentsDeToutesSortes() {
        return List.of(
                new Document("_id", new ObjectId())
                        .append("texte", "é\u0000ù \uD83D\uDE00")
                        .append("vide", ""),
                new Document("_id", UUID.randomUUID().toString())
                        .append("nul", null)
                        .append("vrai", true)
                        .append("faux", false),
                new Document("_id", 1)
                        .append("entier", Integer.MIN_VALUE)
                        .append("long", Long.MAX_VALUE)
                        .append("double", -0.5),
                new Document("_id", 2L)
                        .append("decimal", new Decimal128(12_345))
                        .append("date", new Date(1_750_000_000_123L)),
                new Document("_id", new Document("a", 1).append("b", "c"))
                        .append("binaire", new Binary(new byte[] {0, -1, 7})),
                new Document("_id", "imbrique")
                        .append("liste", List.of(1, "b", List.of(), new Document("x", List.of(new Document())))));
    }
}
