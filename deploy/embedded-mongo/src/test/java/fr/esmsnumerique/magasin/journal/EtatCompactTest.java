package fr.esmsnumerique.magasin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import fr.esmsnumerique.magasin.journal.EtatCompact.Espace;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EtatCompactTest {

    private static final Path FICHIER = Path.of("journal");
    private final EtatCompact etat = new EtatCompact();
    private long position;

    @Test
    void la_derniere_image_d_un_document_compte() {
        appliquer(Operation.INSERER, "c", new Document("_id", 1));
        appliquer(Operation.REMPLACER, "c", new Document("_id", 1L));
        assertThat(documents("c"))
                .singleElement()
                .satisfies(lieu -> assertThat(lieu.position()).isEqualTo(2));
    }

    @Test
    void un_identifiant_texte_se_reconnait_ou_qu_il_soit() {
        appliquer(Operation.INSERER, "c", new Document("_id", "é").append("a", 1));
        appliquer(Operation.INSERER, "c", new Document("_id", "").append("a", 1));
        appliquer(Operation.REMPLACER, "c", new Document("a", 2).append("_id", "é"));
        assertThat(documents("c")).hasSize(2);
        appliquer(Operation.SUPPRIMER, "c", new Document("_id", "é"));
        assertThat(documents("c"))
                .singleElement()
                .satisfies(lieu -> assertThat(lieu.position()).isEqualTo(2));
    }

    @Test
    void un_document_supprime_disparait_puis_peut_revenir() {
        appliquer(Operation.INSERER, "c", new Document("_id", 1));
        appliquer(Operation.SUPPRIMER, "c", new Document("_id", 1.0));
        assertThat(documents("c")).isEmpty();
        appliquer(Operation.INSERER, "c", new Document("_id", 1));
        assertThat(documents("c")).hasSize(1);
    }

    @Test
    void supprimer_une_collection_emporte_documents_et_index() {
        appliquer(Operation.CREER_INDEX, "c", new Document("name", "numero_1").append("ns", "b.c"));
        appliquer(Operation.INSERER, "c", new Document("_id", 1));
        appliquer(Operation.SUPPRIMER_COLLECTION, "c", new Document());
        assertThat(etat.collections()).isEmpty();
    }

    @Test
    void renommer_garde_le_contenu_et_corrige_les_index() {
        appliquer(Operation.CREER_INDEX, "c", new Document("name", "numero_1").append("ns", "b.c"));
        appliquer(Operation.INSERER, "c", new Document("_id", 1));
        appliquer(Operation.RENOMMER_COLLECTION, "c", new Document("vers", "d"));
        assertThat(etat.collections()).containsOnlyKeys(new Espace("b", "d"));
        assertThat(etat.collections().get(new Espace("b", "d")).index().get("numero_1"))
                .containsEntry("ns", "b.d");
        assertThat(documents("d")).hasSize(1);
    }

    @Test
    void un_index_supprime_ne_revient_pas() {
        appliquer(Operation.CREER_INDEX, "c", new Document("name", "numero_1").append("ns", "b.c"));
        appliquer(Operation.SUPPRIMER_INDEX, "c", new Document("name", "numero_1"));
        assertThat(etat.collections().get(new Espace("b", "c")).index()).isEmpty();
    }

    private void appliquer(Operation operation, String collection, Document document) {
        ByteBuf octets = Unpooled.buffer();
        Modification.ecrire(octets, operation, "b", collection, document);
        etat.appliquer(Modification.lire(octets), FICHIER, ++position);
    }

    private java.util.Collection<EtatCompact.Lieu> documents(String collection) {
        return etat.collections().get(new Espace("b", collection)).documents().values();
    }
}
