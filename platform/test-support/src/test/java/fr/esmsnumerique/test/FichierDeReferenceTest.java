package fr.esmsnumerique.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierDeReferenceTest {

    @TempDir
    Path dossier;

    @Test
    void un_texte_identique_passe() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("a.txt"), "un\ndeux\n");
        assertThatCode(() -> FichierDeReference.verifier(fichier, "un\ndeux\n", false))
                .doesNotThrowAnyException();
    }

    @Test
    void une_difference_montre_la_ligne_et_son_contexte() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("a.txt"), "un\ndeux\ntrois\n");
        assertThatThrownBy(() -> FichierDeReference.verifier(fichier, "un\n2\ntrois\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ligne 2")
                .hasMessageContaining("  un\n- deux\n- trois\n")
                .hasMessageContaining("  un\n+ 2\n+ trois\n");
    }

    @Test
    void une_fin_de_ligne_en_moins_est_une_difference() throws IOException {
        Path fichier = Files.writeString(dossier.resolve("a.txt"), "un\n");
        assertThatThrownBy(() -> FichierDeReference.verifier(fichier, "un", false))
                .hasMessageContaining("fins de ligne");
    }

    @Test
    void un_fichier_absent_echoue_sans_etre_cree() {
        Path fichier = dossier.resolve("absent.txt");
        assertThatThrownBy(() -> FichierDeReference.verifier(fichier, "texte", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("esms.references.ecrire");
        assertThat(fichier).doesNotExist();
    }

    @Test
    void ecrire_remplace_la_reference() throws IOException {
        Path fichier = dossier.resolve("sous/dossier/a.txt");
        FichierDeReference.verifier(fichier, "ancien", true);
        FichierDeReference.verifier(fichier, "nouveau", true);
        assertThat(Files.readString(fichier)).isEqualTo("nouveau");
    }
}
