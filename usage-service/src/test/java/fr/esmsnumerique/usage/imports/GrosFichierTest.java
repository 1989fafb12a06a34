package fr.esmsnumerique.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.TableCsv;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million lines of which one is bad: it is named by its number and the others are kept. In the complete run only. */
@Tag("long")
class GrosFichierTest {

    private static final int LIGNES = 1_000_000;
    private static final int MAUVAISE = 765_432;

    @Test
    void une_seule_mauvaise_ligne_est_rapportee_a_son_rang(@TempDir Path dossier) throws IOException {
        List<ErreurImport> rapport = new ArrayList<>();
        int bonnes = 0;
        try (TableCsv table = TableCsv.ouvrir(
                new BufferedInputStream(Files.newInputStream(fichier(dossier))),
                ColonnesDeclaration.CONNUES,
                ColonnesDeclaration.OBLIGATOIRES)) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                List<ErreurImport> defauts = LigneDeclaration.nouvelleListe();
                if (LigneDeclaration.lire((LigneTable.Lue) ligne, defauts) != null) {
                    bonnes++;
                }
                rapport.addAll(defauts);
            }
        }
        assertThat(bonnes).isEqualTo(LIGNES - 1);
        assertThat(rapport).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(MAUVAISE + 1);
            assertThat(e.champ()).isEqualTo("messages_mss");
            assertThat(e.code()).isEqualTo("nombre.invalide");
        });
    }

    private static Path fichier(Path dossier) throws IOException {
        Path fichier = dossier.resolve("declarations.csv");
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            sortie.write("finess;mois;messages_mss\n");
            for (int rang = 1; rang <= LIGNES; rang++) {
                sortie.write("210000014;2026-09;" + (rang == MAUVAISE ? "douze" : rang) + "\n");
            }
        }
        return fichier;
    }
}
