package fr.esmsnumerique.demo.donnees;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables of the national year: {@code ;} as separator, a header, in the resources. */
final class FichierCsv {

    private FichierCsv() {}

    static <T> List<T> lire(String nom, Function<NamedCsvRecord, T> rang) {
        try (InputStream fichier = Objects.requireNonNull(FichierCsv.class.getResourceAsStream(nom), nom);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(fichier, StandardCharsets.UTF_8))) {
            return csv.stream().map(rang).toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
