package fr.esmsnumerique.eligibilite.essms.infrastructure;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LignesDetectees;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Open-data extract {@code etalab-cs1100502}: separator {@code ;}, no header row, first line {@code finess;etalab;<n>;<date>}. Each line is parsed alone, because the
 * format never breaks a cell over two lines and a stray quote must not swallow the rest of the file.
 */
class LecteurExtraitFiness implements LecteurFiness {

    private static final char SEPARATEUR = ';';
    private static final int COLONNE_DATE = 3;

    private final LigneStructure structure = new LigneStructure();

    @Override
    public Entete lire(InputStream fichier, Consumer<LigneFiness> lignes) throws IOException {
        LignesDetectees texte = new LignesDetectees(fichier);
        LocalDate date = entete(texte.suivante());
        for (String ligne = texte.suivante(); ligne != null; ligne = texte.suivante()) {
            if (texte.illisible()) {
                lignes.accept(new LigneFiness.Rejetee(new ErreurImport(
                        texte.numero(), "", "ligne", "ligne.encodage", "caractères illisibles en UTF-8")));
            } else if (!ligne.isBlank()) {
                lignes.accept(structure.lire(texte.numero(), cellules(ligne)));
            }
        }
        return new Entete(texte.encodage(), String.valueOf(SEPARATEUR), date);
    }

    private static LocalDate entete(@Nullable String premiere) {
        List<String> cellules = premiere == null ? List.of() : cellules(premiere);
        if (cellules.size() > COLONNE_DATE && "finess".equals(cellules.get(0)) && "etalab".equals(cellules.get(1))) {
            try {
                return LocalDate.parse(cellules.get(COLONNE_DATE));
            } catch (DateTimeException illisible) {
                throw new FichierNonReconnu("La première ligne ne porte pas de date : " + cellules.get(COLONNE_DATE));
            }
        }
        throw new FichierNonReconnu(
                "La première ligne attendue est « finess;etalab;<nombre>;<date> » : ce n'est pas un extrait FINESS.");
    }

    /** Most lines hold no quote: splitting them is ten times cheaper than a parser. */
    private static List<String> cellules(String ligne) {
        if (ligne.indexOf('"') < 0) {
            return List.of(ligne.split(";", -1));
        }
        return CsvReader.builder().fieldSeparator(SEPARATEUR).ofCsvRecord(ligne).stream()
                .findFirst()
                .map(r -> List.copyOf(r.getFields()))
                .orElse(List.of());
    }
}
