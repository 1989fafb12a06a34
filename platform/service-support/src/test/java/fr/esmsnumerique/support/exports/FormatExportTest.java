package fr.esmsnumerique.support.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatExportTest {

    private static final List<Colonne> COLONNES = List.of(
            Colonne.texte("Région"),
            Colonne.entier("ESSMS"),
            Colonne.euros("AE engagées"),
            Colonne.taux("Taux"),
            Colonne.date("Au"),
            Colonne.instant("Arrêté le"));
    /** 23:30 UTC on 14 October is 01:30 on the 15th in Paris. */
    private static final List<@Nullable Object> RANG = Arrays.asList(
            "=cmd|' /C calc'!A0",
            1200L,
            123_456_789_012_345L,
            7345,
            LocalDate.parse("2025-10-15"),
            Instant.parse("2025-10-14T23:30:00Z"));

    private static final List<@Nullable Object> VIDE = Arrays.asList("Corse", 0L, -5L, null, null, null);

    @TempDir
    Path dossier;

    @Test
    void ecrit_un_csv_ou_rien_n_est_une_formule() throws IOException {
        assertThat(texte(FormatExport.CSV))
                .isEqualTo("\uFEFFRégion;ESSMS;AE engagées;Taux;Au;Arrêté le\r\n"
                        + "'=cmd|' /C calc'!A0;1200;1234567890123,45;73,45 %;15/10/2025;15/10/2025 01:30:00\r\n"
                        + "Corse;0;-0,05;;;\r\n");
    }

    @Test
    void ecrit_un_json_aux_valeurs_exactes_et_aux_unites_dites() throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(ecrire(FormatExport.JSON));
        assertThat(json.at("/colonnes/2/unite").asString()).isEqualTo("centimes d'euro");
        assertThat(json.at("/lignes/0/AE engagées").longValue()).isEqualTo(123_456_789_012_345L);
        assertThat(json.at("/lignes/0/Taux").intValue()).isEqualTo(7345);
        assertThat(json.at("/lignes/0/Arrêté le").asString()).isEqualTo("2025-10-14T23:30:00Z");
        assertThat(json.at("/lignes/1/Taux").isNull()).isTrue();
    }

    @Test
    void ecrit_un_xlsx_a_l_entete_figee_et_aux_cellules_typees() throws IOException {
        Map<String, String> fichiers = decompresser(ecrire(FormatExport.XLSX));
        String feuille = fichiers.get("xl/worksheets/sheet1.xml");
        assertThat(feuille)
                .contains("topLeftCell=\"A2\"", "state=\"frozen\"", "<autoFilter ref=\"A1:F3\"")
                .containsPattern("<c r=\"C2\" s=\"\\d+\" t=\"n\"><v>1234567890123.45</v>")
                .contains("<v>0.7345</v>", "<v>45945.0625</v>")
                .doesNotContain("<f>");
        assertThat(fichiers.get("xl/sharedStrings.xml")).contains("=cmd|");
    }

    @Test
    void ecrit_un_ods_a_l_entete_figee_et_aux_cellules_typees() throws IOException {
        Map<String, String> fichiers = decompresser(ecrire(FormatExport.ODS));
        assertThat(fichiers.get("content.xml"))
                .contains("office:value=\"1234567890123.45\"", "office:value=\"0.7345\"")
                .contains("office:date-value=\"2025-10-15T00:00:00", "office:date-value=\"2025-10-15T01:30:00")
                .doesNotContain("table:formula");
        assertThat(fichiers.get("settings.xml")).contains("VerticalSplitPosition");
    }

    @Test
    void laisse_le_flux_a_celui_qui_l_a_ouvert() throws IOException {
        for (FormatExport format : FormatExport.values()) {
            boolean[] ferme = {false};
            ByteArrayOutputStream sortie = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    ferme[0] = true;
                }
            };
            format.ecrire(tableau(Stream.of(RANG)), sortie);
            assertThat(ferme[0]).as(format.name()).isFalse();
        }
    }

    @Test
    void ecrit_des_milliers_de_rangs() throws IOException {
        for (FormatExport format : List.of(FormatExport.XLSX, FormatExport.ODS)) {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            format.ecrire(tableau(IntStream.range(0, 3_500).mapToObj(i -> RANG)), sortie);
            String feuille = decompresser(sortie.toByteArray())
                    .get(format == FormatExport.XLSX ? "xl/worksheets/sheet1.xml" : "content.xml");
            assertThat(feuille.split("0\\.7345", -1)).as(format.name()).hasSize(3_501);
        }
    }

    private static TableauExport tableau(Stream<List<@Nullable Object>> rangs) {
        return new TableauExport("essai", "Essai", COLONNES, rangs);
    }

    private static byte[] ecrire(FormatExport format) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        format.ecrire(tableau(Stream.of(RANG, VIDE)), sortie);
        return sortie.toByteArray();
    }

    private static String texte(FormatExport format) throws IOException {
        return new String(ecrire(format), StandardCharsets.UTF_8);
    }

    /** As spreadsheets do, from the directory at the end of the file: sizes are not known when a stream begins. */
    private Map<String, String> decompresser(byte[] octets) throws IOException {
        Path fichier = Files.write(dossier.resolve("essai.zip"), octets);
        Map<String, String> fichiers = new HashMap<>();
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : Collections.list(zip.entries())) {
                byte[] contenu = zip.getInputStream(entree).readAllBytes();
                fichiers.put(entree.getName(), new String(contenu, StandardCharsets.UTF_8));
            }
        }
        return fichiers;
    }
}
