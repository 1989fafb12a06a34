package fr.esmsnumerique.support.tableaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people really send them. */
class TableCsvTest {

    private static final List<String> COLONNES = List.of("code", "nom", "jour");
    private static final String ENTETE = "code;nom;jour\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-8|UTF-8", "ISO-8859-1|ISO-8859-1"})
    void annonce_l_encodage_et_lit_les_accents(String ecrit, String annonce) throws IOException {
        TableCsv table = ouvrir((ENTETE + "A;Établissement;2025-01-01\n").getBytes(Charset.forName(ecrit)));
        assertThat(cellules(table)).containsExactly(Map.of("code", "A", "nom", "Établissement", "jour", "2025-01-01"));
        assertThat(table.encodage()).isEqualTo(annonce);
    }

    @Test
    void les_lettres_propres_a_windows_se_lisent_et_s_annoncent() throws IOException {
        TableCsv table = ouvrir((ENTETE + "A;Cœur d’Œuvre;x\n").getBytes(Charset.forName("windows-1252")));
        assertThat(cellules(table).getFirst()).containsEntry("nom", "Cœur d’Œuvre");
        assertThat(table.encodage()).isEqualTo("windows-1252");
    }

    @Test
    void la_marque_utf8_ne_fait_pas_partie_de_la_premiere_colonne() throws IOException {
        TableCsv table = ouvrir(("\uFEFF" + ENTETE + "A;B;C\n").getBytes(StandardCharsets.UTF_8));
        assertThat(cellules(table)).containsExactly(Map.of("code", "A", "nom", "B", "jour", "C"));
    }

    @Test
    void apres_un_accent_utf8_une_ligne_abimee_est_seule_refusee() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes((ENTETE + "A;é;x\nB;").getBytes(StandardCharsets.UTF_8));
        octets.write(0xE9);
        octets.writeBytes(";x\nC;à;x\n".getBytes(StandardCharsets.UTF_8));
        List<LigneTable> lues = lignes(ouvrir(octets.toByteArray()));
        assertThat(codes(lues)).containsExactly("lue", "ligne.encodage", "lue");
        assertThat(lues.get(1).numero()).isEqualTo(3);
    }

    @Test
    void un_octet_qui_n_est_d_aucun_encodage_refuse_le_fichier() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes((ENTETE + "A;").getBytes(StandardCharsets.US_ASCII));
        octets.write(0x81);
        octets.writeBytes(";x\n".getBytes(StandardCharsets.US_ASCII));
        TableCsv table = ouvrir(octets.toByteArray());
        assertThatThrownBy(table::suivante)
                .isInstanceOfSatisfying(
                        FichierRefuse.class, r -> assertThat(r.code()).isEqualTo("import.encodage"))
                .hasMessageContaining("ligne 2")
                .hasMessageContaining("CSV UTF-8");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void detecte_le_separateur(char separateur) throws IOException {
        TableCsv table = ouvrir((ENTETE + "A;B;C\n").replace(';', separateur).getBytes(StandardCharsets.UTF_8));
        assertThat(table.separateur()).isEqualTo(separateur == '\t' ? "TAB" : String.valueOf(separateur));
        assertThat(cellules(table)).containsExactly(Map.of("code", "A", "nom", "B", "jour", "C"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code|nom|jour\n", "A;B;C\n", "code;prenom\n"})
    void une_entete_inconnue_dit_ce_qui_manque(String entete) {
        assertThatThrownBy(() -> ouvrir(entete.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FichierRefuse.class, r -> assertThat(r.code()).isEqualTo("import.entete"))
                .hasMessageContaining("nom");
    }

    @Test
    void les_noms_de_colonnes_se_lisent_quelle_que_soit_leur_graphie_et_leur_ordre() throws IOException {
        TableCsv table = ouvrir("Jour;Remarque;NOM ;« Codé »\nC;rien;B;A\n".getBytes(StandardCharsets.UTF_8));
        assertThat(cellules(table)).containsExactly(Map.of("code", "A", "nom", "B", "jour", "C"));
    }

    @Test
    void une_colonne_repetee_refuse_le_fichier() {
        assertThatThrownBy(() -> ouvrir("code;nom;nom\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("nom figure deux fois");
    }

    @Test
    void un_guillemet_perdu_ou_une_colonne_de_trop_ne_coute_que_sa_ligne() throws IOException {
        List<LigneTable> lues = lignes(ouvrir((ENTETE + "A;\"b;x\nB;b;x;trop\nC;\"un ; \"\"deux\"\"\";x\n\n  \nD;d;x")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(codes(lues)).containsExactly("ligne.guillemets", "ligne.colonnes", "lue", "lue");
        assertThat(((LigneTable.Lue) lues.get(2)).cellules()).containsEntry("nom", "un ; \"deux\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A;\"b\"b;x", "A;\"b\";x\rperdu"})
    void un_guillemet_mal_place_ne_coute_que_sa_ligne_et_ne_perd_rien_en_silence(String ligne) throws IOException {
        List<LigneTable> lues = lignes(ouvrir((ENTETE + ligne + "\nC;c;x\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(codes(lues)).containsExactly("ligne.guillemets", "lue");
        assertThat(((LigneTable.Illisible) lues.getFirst()).defauts().getFirst().raison())
                .startsWith("guillemets mal placés");
    }

    @Test
    void une_derniere_ligne_tronquee_est_dite_telle() throws IOException {
        LigneTable derniere = lignes(ouvrir((ENTETE + "A;B;C\nB;b").getBytes(StandardCharsets.UTF_8)))
                .getLast();
        assertThat(((LigneTable.Illisible) derniere).defauts().getFirst().raison())
                .contains("tronqué");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"})
    void une_formule_de_tableur_est_refusee(String cellule) throws IOException {
        List<LigneTable> lues = lignes(ouvrir((ENTETE + "A;" + cellule + ";x\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(codes(lues)).containsExactly("cellule.formule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33 1 02 03 04 05", "-12,5", "Saint-Pierre", "-"})
    void un_telephone_ou_un_nombre_signe_n_est_pas_une_formule(String cellule) throws IOException {
        assertThat(codes(lignes(ouvrir((ENTETE + "A;" + cellule + ";x\n").getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("lue");
    }

    @Test
    void une_archive_est_refusee_a_ses_premiers_octets_sans_etre_ouverte() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            // A thousand times its own size once inflated.
            zip.write(new byte[8 << 20]);
            zip.closeEntry();
        }
        assertThatThrownBy(() -> ouvrir(octets.toByteArray()))
                .isInstanceOfSatisfying(
                        FichierRefuse.class, r -> assertThat(r.code()).isEqualTo("import.fichier_non_reconnu"))
                .hasMessageContaining("XLSX")
                .hasMessageContaining("CSV");
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1,XLS,import.fichier_non_reconnu",
        "255044462d312e37,PDF,import.fichier_non_reconnu",
        "1f8b080000000000,GZIP,import.fichier_non_reconnu",
        "fffe63006f006400,UTF-16,import.encodage",
        "636f64653b6e6f6d00,nuls,import.fichier_non_reconnu"
    })
    void un_fichier_deguise_en_csv_est_nomme(String hexa, String nature, String code) {
        assertThatThrownBy(() -> ouvrir(HexFormat.of().parseHex(hexa)))
                .isInstanceOfSatisfying(
                        FichierRefuse.class, r -> assertThat(r.code()).isEqualTo(code))
                .hasMessageContaining(nature);
    }

    @Test
    void une_ligne_sans_fin_arrete_la_lecture() {
        assertThatThrownBy(() -> lignes(ouvrir((ENTETE + "A;" + "x".repeat(70_000)).getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(FichierRefuse.class)
                .hasMessageContaining("ligne 2");
    }

    private static TableCsv ouvrir(byte[] octets) throws IOException {
        return TableCsv.ouvrir(new ByteArrayInputStream(octets), COLONNES, List.of("code", "nom"));
    }

    private static List<LigneTable> lignes(TableCsv table) throws IOException {
        List<LigneTable> lues = new ArrayList<>();
        for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
            lues.add(ligne);
        }
        return lues;
    }

    private static List<Map<String, String>> cellules(TableCsv table) throws IOException {
        return lignes(table).stream().map(l -> ((LigneTable.Lue) l).cellules()).toList();
    }

    private static List<String> codes(List<LigneTable> lignes) {
        return lignes.stream()
                .map(l -> switch (l) {
                    case LigneTable.Lue _ -> "lue";
                    case LigneTable.Illisible i -> i.defauts().getFirst().code();
                })
                .toList();
    }
}
