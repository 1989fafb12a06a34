package fr.esmsnumerique.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.tableaux.CellulesPlates;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.TableCsv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line read from its bytes is the line read from its texts, with the same report. */
class LignesPlatesTest {

    private static final int GRAINE = 6_11_2026;
    private static final String ENTETE = String.join(";", ColonnesDeclaration.CONNUES);
    private static final int TYPIQUES = 4;

    private static final List<String> FINESS = List.of(
            "210000014", "210000022", "2A0000015", " 210000014 ", "210000015", "2100000149", "21000001", "x", "");
    private static final List<String> MOIS = List.of(
            "2026-09",
            "2025-12",
            "2000-01",
            "2026-10 ",
            "2026-13",
            "2026-00",
            "09/2026",
            "2026-09-01",
            "1999-09",
            "20x6-09",
            "2026/09",
            "");
    private static final List<String> COMPTEURS = List.of(
            "0",
            "12",
            "100000000",
            "",
            " 7 ",
            "100000001",
            "0000000001",
            "1 000",
            "1,5",
            "1e3",
            "SO : motif",
            "so:mot",
            "So  motif ",
            "SOLUTION",
            "SO : x",
            "SO",
            "SO ::: x",
            "sans objet : aucun",
            "S0 : zéro",
            "é",
            "\"12\"",
            "\"SO : dit \"\"x\"\"\"",
            "=1",
            "-1",
            "x".repeat(60),
            "SO : " + "m".repeat(500),
            "SO : " + "m".repeat(501));
    private static final List<String> MOTIFS =
            List.of("", "", "", "erreur de saisie", "erreur de saisie", "ab", "m".repeat(500), "m".repeat(501));

    @Test
    void les_octets_et_les_textes_disent_la_meme_chose() throws IOException {
        Random hasard = new Random(GRAINE);
        StringBuilder fichier = new StringBuilder(ENTETE).append('\n');
        for (int i = 0; i < 20_000; i++) {
            fichier.append(ligne(hasard, i % 2 == 0)).append('\n');
        }
        LecteurDeclarations lecteur = new LecteurDeclarations();
        int plates = 0;
        int refusees = 0;
        for (LigneTable.Lue ligne : lues(fichier.toString())) {
            List<ErreurImport> parOctets = new ArrayList<>();
            List<ErreurImport> parTextes = new ArrayList<>();
            LigneDeclaration lue = lecteur.lire(ligne, parOctets);
            LigneTable.Lue enTextes = new LigneTable.Lue(ligne.numero(), new HashMap<>(ligne.cellules()));
            assertThat(lue).isEqualTo(LigneDeclaration.lire(enTextes, parTextes));
            assertThat(parOctets).isEqualTo(parTextes);
            plates += lue != null && ligne.cellules() instanceof CellulesPlates ? 1 : 0;
            refusees += lue == null ? 1 : 0;
        }
        assertThat(plates).as("lignes lues par leurs octets").isGreaterThan(5_000);
        assertThat(refusees).as("lignes refusées").isGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, 210000014, 0, true",
        "2026-12, 210000014, 100000000, true",
        "2026-01, 210000014, SO : aucun prescripteur, true",
        "2026-00, 210000014, 0, false",
        "2026-13, 210000014, 0, false",
        "09/2026, 210000014, 0, false",
        "2026-09, 210000015, 0, false",
        "2026-09, 210000014, 100000001, false",
        "2026-09, 210000014, SO : ab, false"
    })
    void ne_lit_par_ses_octets_qu_une_bonne_ligne(String mois, String finess, String compteur, boolean lue)
            throws IOException {
        LigneTable.Lue ligne = lues("mois;finess;messages_mss\n%s;%s;%s\n".formatted(mois, finess, compteur))
                .getFirst();
        CellulesPlates cellules = (CellulesPlates) ligne.cellules();
        assertThat(new LignesPlates(cellules.colonnes()).lire(2, cellules) != null)
                .isEqualTo(lue);
    }

    /** Half of the lines are typical; in the others each cell is drawn among all. */
    private static String ligne(Random hasard, boolean typique) {
        List<String> cellules = new ArrayList<>();
        cellules.add(tirer(hasard, FINESS, typique ? 2 : FINESS.size()));
        cellules.add(tirer(hasard, MOIS, typique ? TYPIQUES : MOIS.size()));
        while (cellules.size() < ColonnesDeclaration.CONNUES.size() - 1) {
            boolean ordinaire = typique || hasard.nextInt(4) > 0;
            cellules.add(tirer(hasard, COMPTEURS, ordinaire ? TYPIQUES : COMPTEURS.size()));
        }
        cellules.add(tirer(hasard, MOTIFS, typique ? 5 : MOTIFS.size()));
        return String.join(";", cellules);
    }

    private static String tirer(Random hasard, List<String> valeurs, int parmi) {
        return valeurs.get(hasard.nextInt(parmi));
    }

    private static List<LigneTable.Lue> lues(String fichier) throws IOException {
        List<LigneTable.Lue> lues = new ArrayList<>();
        try (TableCsv table = TableCsv.ouvrir(
                new ByteArrayInputStream(fichier.getBytes(StandardCharsets.UTF_8)),
                ColonnesDeclaration.CONNUES,
                ColonnesDeclaration.OBLIGATOIRES)) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                if (ligne instanceof LigneTable.Lue lue) {
                    lues.add(lue);
                }
            }
        }
        return lues;
    }
}
