package fr.esmsnumerique.support.exports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 1 02 03 04 05",
                "+331",
                "-2+3",
                "-",
                "-1,2,3",
                "-1\n",
                "@SOMME(A1)",
                "\t=1",
                "\r=1",
                "\n=1"
            })
    void neutralise_ce_qu_un_tableur_executerait(String cellule) {
        assertThat(ExportCsv.sure(cellule)).isEqualTo("'" + cellule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-12", "-12,50", "-12.50", "12,50", "0", "Les Ajoncs", " =1", "a=b", "010000123", "'=1"})
    void laisse_les_nombres_et_les_textes(String cellule) {
        assertThat(ExportCsv.sure(cellule)).isEqualTo(cellule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00",
                "1|0,01",
                "99|0,99",
                "100|1,00",
                "100000000000000|1000000000000,00",
                "-5|-0,05",
                "-150|-1,50",
                "123456789|1234567,89"
            })
    void ecrit_les_euros_avec_une_virgule(long centimes, String euros) {
        assertThat(ExportCsv.euros(centimes)).isEqualTo(euros);
    }

    @Test
    void un_montant_absent_est_une_cellule_vide() {
        assertThat(ExportCsv.euros((Montant) null)).isEmpty();
        assertThat(ExportCsv.euros(new Montant(1_001))).isEqualTo("10,01");
    }

    @Test
    void ecrit_marque_entete_et_rangs_tous_neutralises() {
        byte[] octets = ExportCsv.ecrire(
                List.of("Nom", "Écart (€)"), Stream.of(List.of("=CMD()", "-1,00"), List.of("a;\"b\"", "+1")));
        assertThat(new String(octets, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNom;Écart (€)\r\n'=CMD();-1,00\r\n\"a;\"\"b\"\"\";'+1\r\n");
    }

    @Test
    void laisse_ouvert_le_flux_qu_on_lui_donne() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("fermé par un autre que son propriétaire");
            }
        };
        ExportCsv.ecrire(sortie, List.of("A"), Stream.of(List.of("1")));
        assertThat(sortie.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFA\r\n1\r\n");
    }
}
