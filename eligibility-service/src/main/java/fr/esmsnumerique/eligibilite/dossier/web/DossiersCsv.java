package fr.esmsnumerique.eligibilite.dossier.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Ligne;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.kernel.Paris;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The list of applications as a French spreadsheet opens it: BOM, {@code ;}, days of Paris. */
final class DossiersCsv {

    private static final String BOM = "\uFEFF";
    /** A spreadsheet takes a cell that starts so for a formula, and runs it. */
    private static final String FORMULES = "=+-@\t\r\n";

    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Campagne",
            "Région",
            "État",
            "Porteur",
            "Type de projet",
            "Secteurs",
            "ESSMS",
            "Déposé le",
            "Suivi par",
            "Échéance",
            "Attendu",
            "Retard");

    private DossiersCsv() {}

    static byte[] ecrire(List<Ligne> lignes) {
        StringWriter texte = new StringWriter();
        texte.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord(ENTETE);
            lignes.forEach(l -> csv.writeRecord(rang(l)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rang(Ligne ligne) {
        FicheDossier fiche = ligne.fiche();
        Echeance prochaine = ligne.prochaine();
        return List.of(
                fiche.id(),
                fiche.campagne(),
                fiche.region().nom(),
                fiche.etat().name(),
                sure(fiche.porteur()),
                fiche.typeProjet(),
                fiche.secteurs().stream().map(Enum::name).collect(Collectors.joining(", ")),
                String.valueOf(fiche.nombreEssms()),
                fiche.deposeLe() == null
                        ? ""
                        : Paris.jour(Objects.requireNonNull(fiche.deposeLe())).toString(),
                sure(Objects.requireNonNullElse(fiche.agent(), "")),
                prochaine == null ? "" : prochaine.au().toString(),
                prochaine == null ? "" : prochaine.nature().phrase(),
                ligne.enRetard() ? "oui" : "non");
    }

    static String sure(String cellule) {
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
