package fr.esmsnumerique.budget.programmation.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.budget.programmation.model.EtatProjet;
import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.budget.programmation.model.Projet.Part;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of projects as a French spreadsheet opens it: BOM, {@code ;}, amounts with a comma; a row per project and origin. */
final class ProjetsCsv {

    private static final String BOM = "\uFEFF";
    /** A spreadsheet takes a cell that starts so for a formula, and runs it. */
    private static final String FORMULES = "=+-@\t\r\n";

    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Région",
            "État",
            "Origine",
            "Nature",
            "Programmé (€)",
            "Gelé (€)",
            "Engagé (€)",
            "Depuis",
            "Par",
            "Mouvement");

    private ProjetsCsv() {}

    static byte[] ecrire(List<Projet> projets) {
        StringWriter texte = new StringWriter();
        texte.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord(ENTETE);
            projets.forEach(projet -> rangs(projet).forEach(csv::writeRecord));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rangs(Projet projet) {
        return projet.parts().isEmpty()
                ? List.of(rang(projet, "", "", 0, 0, 0))
                : projet.parts().stream().map(part -> rang(projet, part)).toList();
    }

    private static List<String> rang(Projet projet, Part part) {
        String nature = switch (part.origine().nature()) {
            case CIRCULAIRE -> "Circulaire";
            case REDEPLOIEMENT -> "Redéploiement";
            case REPORT -> "Report";
            case SANS -> "";
        };
        return rang(projet, part.origine().reference(), nature, part.programme(), part.gele(), part.engage());
    }

    private static List<String> rang(
            Projet projet, String origine, String nature, long programme, long gele, long engage) {
        return List.of(
                sure(projet.dossier()),
                sure(projet.titulaire().nom()),
                etat(projet.etat()),
                sure(origine),
                nature,
                euros(programme),
                euros(gele),
                euros(engage),
                projet.acte().depuis().toString(),
                sure(projet.acte().par().nom()),
                projet.acte().mouvement().toString());
    }

    private static String etat(EtatProjet etat) {
        return switch (etat) {
            case PROGRAMME -> "Programmé";
            case GELE -> "Gelé";
            case ENGAGE -> "Engagé";
            case RETIRE -> "Retiré";
        };
    }

    static String sure(String cellule) {
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }

    /** Exact: no binary fraction, no grouping that a spreadsheet would take for text. */
    static String euros(long centimes) {
        return "%d,%02d".formatted(centimes / 100, centimes % 100);
    }
}
