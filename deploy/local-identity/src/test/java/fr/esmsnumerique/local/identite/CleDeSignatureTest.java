package fr.esmsnumerique.local.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleDeSignatureTest {

    @TempDir
    Path dossier;

    @Test
    void un_redemarrage_garde_la_meme_cle() {
        String etat = dossier.resolve("etat").toString();

        assertThat(CleDeSignature.dans(etat)).isEqualTo(CleDeSignature.dans(etat));
    }

    @Test
    void le_fichier_n_est_lisible_que_par_son_proprietaire() throws Exception {
        CleDeSignature.dans(dossier.toString());

        assertThat(Files.list(dossier)).containsExactly(dossier.resolve("cle-signature.json"));
        assertThat(Files.getPosixFilePermissions(dossier.resolve("cle-signature.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void sans_dossier_chaque_processus_a_sa_cle() {
        assertThat(CleDeSignature.dans("")).isNotEqualTo(CleDeSignature.dans(""));
    }

    @Test
    void une_cle_illisible_dit_quoi_faire() throws Exception {
        Files.writeString(dossier.resolve("cle-signature.json"), "{}");

        assertThatThrownBy(() -> CleDeSignature.dans(dossier.toString())).hasMessageContaining("supprimer");
    }
}
