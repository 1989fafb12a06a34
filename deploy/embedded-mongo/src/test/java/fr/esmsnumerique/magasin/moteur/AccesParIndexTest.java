package fr.esmsnumerique.magasin.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccesParIndexTest {

    private final Index<Integer> identifiant = new MemoryUniqueIndex("_id_", List.of(new IndexKey("_id", true)), false);
    private final Index<Integer> compose =
            new MemoryUniqueIndex("cle", List.of(new IndexKey("numero", true), new IndexKey("annee", true)), false);
    private final List<Index<Integer>> index =
            List.of(identifiant, new EmptyIndex<>("etat_1", List.of(new IndexKey("etat", true))), compose);

    @BeforeEach
    void indexer() {
        for (int i = 0; i < 10; i++) {
            Document document = new Document("_id", "d" + i).append("numero", i).append("annee", 2025);
            identifiant.add(document, i, null);
            compose.add(document, i, null);
        }
    }

    @Test
    void identifiant_et_condition_donnent_un_seul_candidat() {
        trouve(new Document("_id", "d3").append("version", 7), 3);
        trouve(new Document("version", new Document("$gt", 7)).append("_id", "d3"), 3);
        trouve(new Document("$and", List.of(new Document("version", 7), new Document("_id", "d4"))), 4);
    }

    @Test
    void un_identifiant_inconnu_ne_donne_aucun_candidat() {
        trouve(new Document("_id", "absent").append("version", 7));
    }

    @Test
    void une_liste_d_identifiants_donne_les_siens() {
        trouve(new Document("_id", new Document("$in", List.of("d1", "absent", "d2"))).append("etat", "a"), 1, 2);
    }

    @Test
    void toutes_les_cles_d_un_index_compose_et_une_condition() {
        trouve(new Document("annee", 2025L).append("etat", "a").append("numero", 5), 5);
    }

    @Test
    void le_reste_est_laisse_au_parcours() {
        balaye(new Document());
        balaye(new Document("etat", "a"));
        balaye(new Document("numero", 5));
        balaye(new Document("numero", null).append("annee", 2025).append("etat", "a"));
        balaye(new Document("numero", new Document("$gt", 1)).append("annee", 2025));
        balaye(new Document("numero", new BsonRegularExpression("1"))
                .append("annee", 2025)
                .append("etat", "a"));
        balaye(new Document("_id", new Document("$gt", "d3")).append("etat", "a"));
        balaye(new Document("$or", List.of(new Document("_id", "d1"), new Document("_id", "d2"))));
    }

    @Test
    void seuls_des_identifiants_exacts_dispensent_de_filtrer() {
        assertThat(AccesParIndex.estExact(new Document("_id", "d1"))).isTrue();
        assertThat(AccesParIndex.estExact(new Document("_id", new Document("$in", List.of("d1", "d2")))))
                .isTrue();
        for (Document filtre : List.of(
                new Document(),
                new Document("etat", "a"),
                new Document("_id", "d1").append("etat", "a"),
                new Document("_id", 1),
                new Document("_id", new BsonRegularExpression("d1")),
                new Document("_id", new Document("$in", List.of("d1", new BsonRegularExpression("d")))),
                new Document("_id", new Document("$in", List.of("d1")).append("$ne", "d1")),
                new Document("_id", new Document("$gt", "d1")))) {
            assertThat(AccesParIndex.estExact(filtre)).as(filtre.toString()).isFalse();
        }
    }

    private void trouve(Document filtre, Integer... positions) {
        assertThat(AccesParIndex.positions(index, filtre))
                .hasValueSatisfying(candidats -> assertThat(candidats).containsExactlyInAnyOrder(positions));
    }

    private void balaye(Document filtre) {
        assertThat(AccesParIndex.positions(index, filtre)).isEmpty();
    }
}
