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

/** A million lines of which one is bad: it is named by its number, the others are read, and reading holds no more at the end than at the start. In the complete run only. */
@Tag("long")
class GrosFichierTest {

    private static final int LIGNES = 1_000_000;
    private static final int MAUVAISE = 765_432;
    /** One line in a thousand is not plain: an accent and quotes, read as text. */
    private static final int RARE = 1_000;

    private static final int PAS_DE_MESURE = 200_000;

    @Test
    void une_seule_mauvaise_ligne_est_rapportee_a_son_rang(@TempDir Path dossier) throws IOException {
        List<ErreurImport> rapport = new ArrayList<>();
        List<Long> gardes = new ArrayList<>();
        LecteurDeclarations lecteur = new LecteurDeclarations();
        int bonnes = 0;
        int motifs = 0;
        try (TableCsv table = TableCsv.ouvrir(
                new BufferedInputStream(Files.newInputStream(fichier(dossier))),
                ColonnesDeclaration.CONNUES,
                ColonnesDeclaration.OBLIGATOIRES)) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                List<ErreurImport> defauts = LigneDeclaration.nouvelleListe();
                LigneDeclaration lue = lecteur.lire((LigneTable.Lue) ligne, defauts);
                bonnes += lue == null ? 0 : 1;
                motifs += lue != null && "né ; le 1er".equals(lue.motif()) ? 1 : 0;
                rapport.addAll(defauts);
                if (ligne.numero() % PAS_DE_MESURE == 0) {
                    gardes.add(memoireGardee());
                }
            }
        }
        assertThat(bonnes).isEqualTo(LIGNES - 1);
        assertThat(motifs).isEqualTo(LIGNES / RARE);
        assertThat(gardes).hasSize(LIGNES / PAS_DE_MESURE);
        assertThat(gardes.getLast() - gardes.getFirst())
                .as("octets gardés en plus entre le début et la fin du fichier")
                .isLessThan(4L << 20);
        assertThat(rapport).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(MAUVAISE + 1);
            assertThat(e.champ()).isEqualTo("messages_mss");
            assertThat(e.code()).isEqualTo("nombre.invalide");
        });
    }

    private static long memoireGardee() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Path fichier(Path dossier) throws IOException {
        Path fichier = dossier.resolve("declarations.csv");
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            sortie.write("finess;mois;messages_mss;motif\n");
            for (int rang = 1; rang <= LIGNES; rang++) {
                sortie.write("210000014;2026-09;" + (rang == MAUVAISE ? "douze" : rang)
                        + (rang % RARE == 0 ? ";\"né ; le 1er\"" : ";") + "\n");
            }
        }
        return fichier;
    }
}
