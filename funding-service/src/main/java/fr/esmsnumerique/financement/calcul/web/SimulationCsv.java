package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.exports.ExportCsv;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Scenarios as a French spreadsheet opens them: BOM, {@code ;}, amounts with a comma; the lines, the total and the payments of each. */
final class SimulationCsv {

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
        return ExportCsv.ecrire(
                ENTETE, scenarios.stream().flatMap(scenario -> rangs(scenario.getKey(), scenario.getValue())));
    }

    private static Stream<List<String>> rangs(String nom, Calcul calcul) {
        Stream<List<String>> total =
                Stream.of(somme(nom, "TOTAL", calcul.nombreFinances() + " ESSMS financés", calcul.total()));
        Stream<List<String>> versements = calcul.tranches().stream()
                .map(t -> somme(nom, "VERSEMENT", t.tranche().libelle(), t.montant()));
        return Stream.of(calcul.lignes().stream().map(ligne -> rang(nom, ligne)), total, versements)
                .flatMap(Function.identity());
    }

    private static List<String> rang(String nom, Ligne ligne) {
        return List.of(
                nom,
                ligne.poste().name(),
                ligne.libelle(),
                Integer.toString(ligne.quantite()),
                ExportCsv.euros(ligne.unitaire()),
                ExportCsv.euros(ligne.plafond()),
                ExportCsv.euros(ligne.prix()),
                ExportCsv.euros(ligne.retenu()),
                ligne.reference().regle(),
                ligne.reference().localisation(),
                Objects.requireNonNullElse(ligne.lecture(), ""),
                Objects.requireNonNullElse(ligne.motif(), ""));
    }

    private static List<String> somme(String nom, String poste, String libelle, Montant montant) {
        return List.of(nom, poste, libelle, "", "", "", "", ExportCsv.euros(montant), "", "", "", "");
    }
}
