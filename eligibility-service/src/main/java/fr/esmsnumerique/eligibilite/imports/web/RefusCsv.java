package fr.esmsnumerique.eligibilite.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.eligibilite.imports.ErreurImport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines refused as a French spreadsheet opens them: BOM, {@code ;}. Twenty thousand of them are three megabytes. */
final class RefusCsv {

    private static final String BOM = "\uFEFF";
    /** A spreadsheet takes a cell that starts so for a formula, and runs it. */
    private static final String FORMULES = "=+-@\t\r\n";

    private RefusCsv() {}

    static byte[] ecrire(Stream<ErreurImport> refus) {
        StringWriter texte = new StringWriter();
        texte.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord("Ligne", "Identifiant", "Champ", "Code", "Raison");
            refus.forEach(e -> csv.writeRecord(
                    Integer.toString(e.ligne()), sure(e.identifiant()), sure(e.champ()), e.code(), sure(e.raison())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sure(String cellule) {
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
