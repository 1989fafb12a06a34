package fr.esmsnumerique.eligibilite.brouillon.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.ClauseChangee;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The impact of a draft as a French spreadsheet opens it: BOM, {@code ;}, amounts in euros with a comma. Every cell is made here, none can start a formula but a negative amount, which is one number. */
final class ImpactCsv {

    private static final String BOM = "\uFEFF";
    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Région",
            "Résultat en vigueur",
            "Résultat sous le brouillon",
            "Clauses changées",
            "Montant en vigueur (€)",
            "Montant sous le brouillon (€)",
            "Écart (€)",
            "Remarque");

    private ImpactCsv() {}

    static byte[] ecrire(Impact impact) {
        StringWriter texte = new StringWriter();
        texte.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord(ENTETE);
            impact.changes().forEach(d -> csv.writeRecord(rang(d)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rang(DossierChange d) {
        Long avant = d.montants().avant();
        Long apres = d.montants().apres();
        return List.of(
                d.dossierId(),
                d.region().nom(),
                d.avant() == null ? "" : d.avant().name(),
                d.apres().name(),
                d.clauses().stream().map(ClauseChangee::clause).collect(Collectors.joining(", ")),
                euros(avant),
                euros(apres),
                avant == null || apres == null ? "" : euros(apres - avant),
                Objects.requireNonNullElse(d.montants().refus(), ""));
    }

    private static String euros(@Nullable Long centimes) {
        return centimes == null
                ? ""
                : BigDecimal.valueOf(centimes, 2).toPlainString().replace('.', ',');
    }
}
