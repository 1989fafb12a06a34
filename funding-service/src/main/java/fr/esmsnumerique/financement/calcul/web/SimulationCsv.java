package fr.esmsnumerique.financement.calcul.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.kernel.Montant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scenarios as a French spreadsheet opens them: BOM, {@code ;}, amounts with a comma; the lines, the total and the payments of each. */
final class SimulationCsv {

    private static final String BOM = "\uFEFF";
    /** A spreadsheet takes a cell that starts so for a formula, and runs it. */
    private static final String FORMULES = "=+-@\t\r\n";

    private static final List<String> ENTETE = List.of(
            "Scénario",
            "Poste",
            "Libellé",
            "Quantité",
            "Unitaire (€)",
            "Plafond (€)",
            "Prix (€)",
            "Retenu (€)",
            "Règle",
            "Source",
            "Lecture",
            "Motif");

    private SimulationCsv() {}

    static byte[] ecrire(List<Map.Entry<String, Calcul>> scenarios) {
        StringWriter texte = new StringWriter();
        texte.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord(ENTETE);
            scenarios.forEach(scenario -> ecrire(csv, sure(scenario.getKey()), scenario.getValue()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void ecrire(CsvWriter csv, String nom, Calcul calcul) {
        calcul.lignes().forEach(ligne -> csv.writeRecord(rang(nom, ligne)));
        csv.writeRecord(somme(nom, "TOTAL", calcul.nombreFinances() + " ESSMS financés", calcul.total()));
        for (MontantTranche tranche : calcul.tranches()) {
            csv.writeRecord(somme(nom, "VERSEMENT", tranche.tranche().libelle(), tranche.montant()));
        }
    }

    private static List<String> rang(String nom, Ligne ligne) {
        return List.of(
                nom,
                ligne.poste().name(),
                sure(ligne.libelle()),
                Integer.toString(ligne.quantite()),
                euros(ligne.unitaire()),
                euros(ligne.plafond()),
                euros(ligne.prix()),
                euros(ligne.retenu()),
                ligne.reference().regle(),
                sure(ligne.reference().localisation()),
                Objects.requireNonNullElse(ligne.lecture(), ""),
                sure(Objects.requireNonNullElse(ligne.motif(), "")));
    }

    private static List<String> somme(String nom, String poste, String libelle, Montant montant) {
        return List.of(nom, poste, libelle, "", "", "", "", euros(montant), "", "", "", "");
    }

    private static String sure(String cellule) {
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }

    /** Exact: no binary fraction, no grouping that a spreadsheet would take for text. */
    private static String euros(@Nullable Montant montant) {
        return montant == null ? "" : "%d,%02d".formatted(montant.centimes() / 100, montant.centimes() % 100);
    }
}
