package fr.esmsnumerique.support.tableaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines read from their bytes and lines read as text are the same lines, to the letter of what is reported. */
class CellulesPlatesTest {

    private static final int GRAINE = 20_261_123;
    private static final List<String> COLONNES = List.of("code", "nom", "jour");
    /** Everything a line may hold that changes how it is read. */
    private static final List<String> MORCEAUX = List.of(
            "A",
            "210000014",
            "12",
            " ",
            "  ",
            ";",
            ";",
            ";",
            ",",
            "\t",
            "\"",
            "\"\"",
            "=1",
            "@",
            "+33",
            "-",
            "-12",
            "é",
            "\r",
            "\u0001",
            "\u00A0",
            "x".repeat(2_001));

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void les_octets_et_le_texte_donnent_les_memes_lignes(char separateur) throws IOException {
        Random hasard = new Random(GRAINE + separateur);
        int plates = 0;
        for (int fichier = 0; fichier < 300; fichier++) {
            byte[] octets = fichier(hasard, separateur);
            List<Object> lues = lire(octets, true);
            assertThat(lues).as("fichier %d", fichier).isEqualTo(lire(octets, false));
            plates += (int) lues.stream().filter(CellulesPlatesTest::estPlate).count();
        }
        assertThat(plates).as("lignes lues par leurs octets").isGreaterThan(1_000);
    }

    @Test
    void un_entier_n_a_que_des_chiffres_neuf_au_plus() throws IOException {
        CellulesPlates cellules = plates("code;nom;jour\n 999999999 ;1 000;1234567890\n");
        assertThat(cellules.longueur(0)).isEqualTo(9);
        assertThat(cellules.entier(0, 0, 9)).isEqualTo(999_999_999);
        assertThat(cellules.entier(0, 1, 1)).isEqualTo(-1);
        assertThat(cellules.entier(1, 0, cellules.longueur(1))).isEqualTo(-1);
        assertThat(cellules.entier(2, 0, 10)).isEqualTo(-1);
        assertThat(cellules.caractere(2, 9)).isEqualTo((byte) '0');
    }

    @Test
    void une_colonne_que_personne_ne_lit_est_vide() throws IOException {
        CellulesPlates cellules = plates("code;remarque;nom;jour\nA;rien;B;C\n");
        assertThat(cellules.longueur(1)).isZero();
        assertThat(cellules).containsOnlyKeys("code", "nom", "jour");
    }

    private static CellulesPlates plates(String fichier) throws IOException {
        LigneTable ligne = ouvrir(fichier.getBytes(StandardCharsets.UTF_8)).suivante();
        return (CellulesPlates) ((LigneTable.Lue) java.util.Objects.requireNonNull(ligne)).cellules();
    }

    private static byte[] fichier(Random hasard, char separateur) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes("code;nom;remarque;jour\n".replace(';', separateur).getBytes(StandardCharsets.UTF_8));
        for (int ligne = 0; ligne < 20; ligne++) {
            for (int colonne = 0; colonne < 4; colonne++) {
                for (int n = hasard.nextInt(3); n > 0; n--) {
                    int tirage = hasard.nextInt(4);
                    String morceau = tirage == 0 ? MORCEAUX.get(hasard.nextInt(MORCEAUX.size())) : "b" + tirage;
                    octets.writeBytes(morceau.getBytes(StandardCharsets.UTF_8));
                }
                octets.writeBytes(colonne < 3 ? new byte[] {(byte) separateur} : new byte[0]);
            }
            if (hasard.nextInt(200) == 0) {
                octets.write(0xE9 - hasard.nextInt(2) * 0x68); // É of one byte, or 0x81, which is of no encoding
            }
            octets.writeBytes((hasard.nextInt(5) == 0 ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return octets.toByteArray();
    }

    private static boolean estPlate(Object ligne) {
        return ligne instanceof LigneTable.Lue(int _, CellulesPlates _);
    }

    /** Lines, then the refusal of the file if any, then its encoding. */
    private static List<Object> lire(byte[] octets, boolean plates) throws IOException {
        List<Object> lues = new ArrayList<>();
        TableCsv table = TableCsv.ouvrir(new ByteArrayInputStream(octets), COLONNES, List.of("code"), plates);
        try {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                lues.add(ligne);
            }
        } catch (FichierRefuse refus) {
            lues.add(refus.phrase());
        }
        lues.add(table.encodage());
        return lues;
    }

    private static TableCsv ouvrir(byte[] octets) throws IOException {
        return TableCsv.ouvrir(new ByteArrayInputStream(octets), COLONNES, List.of("code"));
    }
}
