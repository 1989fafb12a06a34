package fr.esmsnumerique.support.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.kernel.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as a French spreadsheet opens it: UTF-8 with BOM, {@code ;}, CRLF. Every cell passes through {@link #sure}, so that an
 * export cannot forget one that came from a user.
 */
public final class ExportCsv {

    private static final String BOM = "\uFEFF";
    /** A spreadsheet takes a cell that starts so for a formula, and runs it. */
    private static final String FORMULES = "=+-@\t\r\n";
    /** A negative figure must stay one that can be added up; a telephone number ({@code +33…}) is text. */
    private static final Pattern NOMBRE_NEGATIF = Pattern.compile("-\\d+(?:[.,]\\d+)?");

    private ExportCsv() {}

    public static byte[] ecrire(List<String> entete, Stream<List<String>> rangs) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ecrire(octets, entete, rangs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a table in memory has nowhere to fail
        }
        return octets.toByteArray();
    }

    /** For tables too long for the memory: each row is written as it comes. The stream stays open, its owner closes it. */
    public static void ecrire(OutputStream sortie, List<String> entete, Stream<List<String>> rangs) throws IOException {
        Writer texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        texte.write(BOM);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte);
        csv.writeRecord(entete);
        rangs.forEach(rang -> csv.writeRecord(rang.stream().map(ExportCsv::sure).toList()));
        csv.flush();
    }

    /** The text preceded by an apostrophe when a spreadsheet would run it; any other, and a negative number, as it is. */
    public static String sure(String cellule) {
        return cellule.isEmpty()
                        || FORMULES.indexOf(cellule.charAt(0)) < 0
                        || NOMBRE_NEGATIF.matcher(cellule).matches()
                ? cellule
                : "'" + cellule;
    }

    /** Exact, with a comma: no binary fraction, no grouping that a spreadsheet would take for text. */
    public static String euros(long centimes) {
        return BigDecimal.valueOf(centimes, 2).toPlainString().replace('.', ',');
    }

    public static String euros(@Nullable Montant montant) {
        return montant == null ? "" : euros(montant.centimes());
    }
}
