package fr.esmsnumerique.magasin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final long JAMAIS = Long.MAX_VALUE;

    @TempDir
    Path dossier;

    @Test
    void relit_dans_l_ordre_ce_qui_a_ete_acquitte() throws IOException {
        ecrire(JAMAIS, 1, 2, 3);
        ecrire(JAMAIS, 4);
        assertThat(relire()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void une_fin_inachevee_est_coupee_quelle_que_soit_sa_longueur() throws IOException {
        ecrire(JAMAIS, 1, 2);
        byte[] deux = Files.readAllBytes(journal(0));
        ecrire(JAMAIS, 3);
        byte[] trois = Files.readAllBytes(journal(0));
        for (int coupe = deux.length; coupe < trois.length; coupe++) {
            Files.write(journal(0), Arrays.copyOf(trois, coupe));
            assertThat(relire()).as("coupé à %d", coupe).containsExactly(1, 2);
            assertThat(Files.size(journal(0))).isEqualTo(deux.length);
        }
    }

    @Test
    void une_fin_faite_de_zeros_ou_d_octets_quelconques_est_coupee() throws IOException {
        ecrire(JAMAIS, 1, 2);
        byte[] deux = Files.readAllBytes(journal(0));
        byte[] bruit = new byte[5_000];
        Files.write(journal(0), coller(deux, bruit));
        assertThat(relire()).containsExactly(1, 2);
        new Random(1).nextBytes(bruit);
        Files.write(journal(0), coller(deux, bruit));
        assertThat(relire()).containsExactly(1, 2);
    }

    @Test
    void un_journal_anterieur_peut_finir_par_sa_reserve_mais_pas_par_autre_chose() throws IOException {
        ecrire(JAMAIS, 1);
        byte[] un = Files.readAllBytes(journal(0));
        Files.createFile(journal(1));
        byte[] fin = new byte[1_000];
        fin[500] = 1;
        Files.write(journal(0), coller(un, fin));
        assertThatThrownBy(this::relire)
                .isInstanceOf(MagasinRefuse.class)
                .hasMessageContaining("journal-000000000.esms");
        Files.write(journal(0), coller(un, new byte[1_000]));
        assertThat(relire()).containsExactly(1);
    }

    @Test
    void on_continue_apres_une_fin_coupee() throws IOException {
        ecrire(JAMAIS, 1);
        Files.write(journal(0), coller(Files.readAllBytes(journal(0)), new byte[] {0x45, 0x53, 0x4D}));
        ecrire(JAMAIS, 2);
        assertThat(relire()).containsExactly(1, 2);
    }

    @Test
    void un_octet_change_au_milieu_est_refuse_et_rien_n_est_modifie() throws IOException {
        ecrire(JAMAIS, 1);
        int fin = (int) Files.size(journal(0));
        ecrire(JAMAIS, 2);
        byte[] sain = Files.readAllBytes(journal(0));
        for (int octet = 0; octet < fin; octet++) {
            byte[] abime = sain.clone();
            abime[octet] ^= 0x10;
            Files.write(journal(0), abime);
            assertThatThrownBy(this::relire)
                    .as("octet %d", octet)
                    .isInstanceOf(MagasinRefuse.class)
                    .hasMessageContaining("abîmé à l'octet 0");
            assertThat(Files.readAllBytes(journal(0))).isEqualTo(abime);
        }
    }

    @Test
    void un_groupe_retire_du_milieu_est_refuse() throws IOException {
        ecrire(JAMAIS, 1);
        int un = (int) Files.size(journal(0));
        ecrire(JAMAIS, 2);
        int deux = (int) Files.size(journal(0));
        ecrire(JAMAIS, 3);
        byte[] tout = Files.readAllBytes(journal(0));
        Files.write(journal(0), coller(Arrays.copyOf(tout, un), Arrays.copyOfRange(tout, deux, tout.length)));
        assertThatThrownBy(this::relire)
                .isInstanceOf(MagasinRefuse.class)
                .hasMessageContaining("abîmé à l'octet " + un);
    }

    @Test
    void le_compactage_garde_tout_et_remplace_les_anciens_fichiers() throws IOException {
        ecrire(1, 1, 2, 3);
        ecrire(1, 4, 5);
        assertThat(relire()).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        try (var fichiers = Files.list(dossier)) {
            assertThat(fichiers.map(f -> f.getFileName().toString()).filter(nom -> nom.startsWith("base")))
                    .hasSize(1)
                    .doesNotContain("base.tmp");
        }
        assertThat(journal(0)).doesNotExist();
    }

    @Test
    void un_compactage_interrompu_reprend_au_demarrage() throws IOException {
        ecrire(JAMAIS, 1, 2);
        Files.createFile(journal(1));
        Files.write(dossier.resolve("base.tmp"), new byte[] {1, 2, 3});
        assertThat(relire()).containsExactly(1, 2);
        assertThat(dossier.resolve("base.tmp")).doesNotExist();
        assertThat(dossier.resolve("base-000000002.esms")).exists();
        assertThat(journal(0)).doesNotExist();
        assertThat(relire()).containsExactly(1, 2);
    }

    @Test
    void des_fichiers_deja_compactes_mais_pas_encore_effaces_sont_oublies() throws IOException {
        ecrire(JAMAIS, 1);
        byte[] ancien = Files.readAllBytes(journal(0));
        ecrire(1, 2);
        Files.write(journal(0), ancien);
        assertThat(relire()).containsExactly(1, 2);
        assertThat(journal(0)).doesNotExist();
    }

    @Test
    void une_base_tronquee_a_la_fin_d_un_groupe_est_refusee() throws IOException {
        ecrire(1, 1);
        Path base = dossier.resolve("base-000000001.esms");
        Files.write(base, new byte[0]);
        assertThatThrownBy(this::relire).isInstanceOf(MagasinRefuse.class).hasMessageContaining("base-000000001.esms");
    }

    @Test
    void un_contenu_intact_mais_incompris_est_refuse_sans_etre_coupe() throws IOException {
        for (byte[] contenu : List.of(new byte[] {99, 0, 0, 0, 0}, new byte[] {5, 127, 127, 1, 2})) {
            ByteBuf groupe = Unpooled.buffer();
            Groupe.commencer(groupe);
            groupe.writeBytes(contenu);
            Groupe.terminer(groupe, 1);
            byte[] octets = new byte[groupe.readableBytes()];
            groupe.readBytes(octets);
            Files.write(journal(0), octets);
            assertThatThrownBy(this::relire).isInstanceOf(MagasinRefuse.class).hasMessageContaining("autre version");
            assertThat(Files.readAllBytes(journal(0))).isEqualTo(octets);
        }
    }

    @Test
    void un_journal_manquant_est_refuse() throws IOException {
        ecrire(1, 1);
        Files.delete(journal(1));
        assertThatThrownBy(this::relire)
                .isInstanceOf(MagasinRefuse.class)
                .hasMessageContaining("journal-000000001.esms");
    }

    @Test
    void un_dossier_deja_ouvert_est_refuse_puis_libere() throws IOException {
        try (Journal _ = ouvrir(JAMAIS, new ArrayList<>())) {
            assertThatThrownBy(this::relire).isInstanceOf(MagasinRefuse.class).hasMessageContaining("déjà utilisé");
        }
        assertThat(relire()).isEmpty();
    }

    private void ecrire(long seuil, int... valeurs) throws IOException {
        CountDownLatch acquittees = new CountDownLatch(valeurs.length);
        try (Journal journal = ouvrir(seuil, new ArrayList<>())) {
            for (int valeur : valeurs) {
                ByteBuf modifications = Unpooled.buffer();
                Modification.ecrire(modifications, Operation.INSERER, "base", "valeurs", new Document("_id", valeur));
                journal.soumettre(modifications, acquittees::countDown);
            }
        }
        assertThat(acquittees.getCount()).isZero();
    }

    private List<Integer> relire() throws IOException {
        List<Integer> valeurs = new ArrayList<>();
        try (Journal _ = ouvrir(JAMAIS, valeurs)) {
            return valeurs;
        }
    }

    private Journal ouvrir(long seuil, List<Integer> valeurs) throws IOException {
        return Journal.ouvrir(
                dossier,
                seuil,
                modification -> {
                    if (modification.operation() == Operation.INSERER) {
                        valeurs.add((Integer) modification.document().get("_id"));
                    }
                },
                erreur -> {
                    throw new AssertionError(erreur);
                });
    }

    private Path journal(long generation) {
        return dossier.resolve("journal-%09d.esms".formatted(generation));
    }

    private static byte[] coller(byte[] debut, byte[] fin) {
        byte[] tout = Arrays.copyOf(debut, debut.length + fin.length);
        System.arraycopy(fin, 0, tout, debut.length, fin.length);
        return tout;
    }
}
