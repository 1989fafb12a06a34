package fr.esmsnumerique.support.tableaux;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with named columns, read line by line. Encoding and separator are detected. Each line is parsed alone: a cell is never over two lines, so that a stray quote
 * costs one line and not the rest of the file.
 */
public final class TableCsv implements Table {

    private final InputStream source;
    private final LignesDetectees lignes;
    private final EnteteCsv entete;

    private TableCsv(InputStream source, LignesDetectees lignes, EnteteCsv entete) {
        this.source = source;
        this.lignes = lignes;
        this.entete = entete;
    }

    /**
     * Reads the first line, which names the columns.
     *
     * @param connues columns the caller understands; others are left out
     * @throws FichierRefuse when a compulsory column is missing
     */
    public static TableCsv ouvrir(InputStream fichier, List<String> connues, List<String> obligatoires)
            throws IOException {
        LignesDetectees lignes = new LignesDetectees(fichier);
        String premiere = lignes.suivante();
        return new TableCsv(fichier, lignes, EnteteCsv.lire(premiere == null ? "" : premiere, connues, obligatoires));
    }

    @Override
    public String encodage() {
        return lignes.encodage();
    }

    @Override
    public String separateur() {
        return entete.separateur() == '\t' ? "TAB" : String.valueOf(entete.separateur());
    }

    @Override
    public @Nullable LigneTable suivante() throws IOException {
        String texte = lignes.suivante();
        while (texte != null && texte.isBlank() && !lignes.illisible()) {
            texte = lignes.suivante();
        }
        if (texte == null) {
            return null;
        }
        if (lignes.illisible()) {
            return illisible("ligne.encodage", "caractères illisibles en UTF-8");
        }
        List<String> cellules = decouper(texte, entete.separateur());
        if (cellules.isEmpty()) {
            return illisible("ligne.guillemets", "un guillemet ouvert n'est pas refermé sur la ligne");
        }
        if (cellules.size() != entete.colonnes().size()) {
            return illisible("ligne.colonnes", colonnes(cellules.size()));
        }
        return Cellules.ranger(lignes.numero(), entete.colonnes(), cellules);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private String colonnes(int lues) {
        String raison = entete.colonnes().size() + " colonnes attendues, " + lues + " lues";
        return lignes.terminee() ? raison : raison + " : le fichier semble tronqué à cette ligne";
    }

    private LigneTable illisible(String code, String raison) {
        return new LigneTable.Illisible(
                lignes.numero(), List.of(new ErreurImport(lignes.numero(), "", "ligne", code, raison)));
    }

    /** Most lines hold no quote: splitting them is ten times cheaper than a parser. Empty when a quote is left open. */
    static List<String> decouper(String ligne, char separateur) {
        if (ligne.indexOf('"') >= 0) {
            if (ligne.chars().filter(c -> c == '"').count() % 2 != 0) {
                return List.of();
            }
            return CsvReader.builder().fieldSeparator(separateur).ofCsvRecord(ligne).stream()
                    .findFirst()
                    .map(r -> List.copyOf(r.getFields()))
                    .orElse(List.of());
        }
        List<String> cellules = new ArrayList<>();
        int debut = 0;
        for (int fin = ligne.indexOf(separateur); fin >= 0; fin = ligne.indexOf(separateur, debut)) {
            cellules.add(ligne.substring(debut, fin));
            debut = fin + 1;
        }
        cellules.add(ligne.substring(debut));
        return cellules;
    }
}
