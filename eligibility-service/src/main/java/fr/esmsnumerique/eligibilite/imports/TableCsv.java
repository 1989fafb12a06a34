package fr.esmsnumerique.eligibilite.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with named columns, read line by line. Encoding and separator are detected. Each line is parsed alone: a cell is never over two lines, so that a stray quote
 * costs one line and not the rest of the file.
 */
public final class TableCsv {

    private static final int CELLULE_MAXIMALE = 2_000;
    /** What a spreadsheet would run. A number or a telephone may start by a sign. */
    private static final Pattern FORMULE = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9 .,]*$).*");

    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");

    private final LignesDetectees lignes;
    private final EnteteCsv entete;

    private TableCsv(LignesDetectees lignes, EnteteCsv entete) {
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
        return new TableCsv(lignes, EnteteCsv.lire(premiere == null ? "" : premiere, connues, obligatoires));
    }

    public String encodage() {
        return lignes.encodage();
    }

    public String separateur() {
        return entete.separateur() == '\t' ? "TAB" : String.valueOf(entete.separateur());
    }

    /** @return {@code null} at the end; lines without any content are skipped */
    public @Nullable LigneCsv suivante() throws IOException {
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
        return ranger(cellules);
    }

    private LigneCsv ranger(List<String> cellules) {
        Map<String, String> lues = new HashMap<>();
        List<ErreurImport> defauts = new ArrayList<>();
        for (int i = 0; i < cellules.size(); i++) {
            String colonne = entete.colonnes().get(i);
            String cellule = cellules.get(i);
            if (!colonne.isEmpty() && !cellule.isBlank()) {
                defaut(cellule, colonne).ifPresent(defauts::add);
                lues.put(colonne, cellule.strip());
            }
        }
        return defauts.isEmpty()
                ? new LigneCsv.Lue(lignes.numero(), Map.copyOf(lues))
                : new LigneCsv.Illisible(lignes.numero(), defauts);
    }

    private java.util.Optional<ErreurImport> defaut(String cellule, String colonne) {
        if (FORMULE.matcher(cellule).matches()) {
            return erreur(
                    colonne,
                    "cellule.formule",
                    "la cellule est une formule de tableur : « " + ErreurImport.abrege(cellule)
                            + " ». Copiez-la en valeur");
        }
        if (cellule.length() > CELLULE_MAXIMALE) {
            return erreur(colonne, "cellule.longueur", CELLULE_MAXIMALE + " caractères au plus");
        }
        return COMMANDES.matcher(cellule).find()
                ? erreur(colonne, "cellule.caracteres", "caractères de commande dans la cellule")
                : java.util.Optional.empty();
    }

    private String colonnes(int lues) {
        String raison = entete.colonnes().size() + " colonnes attendues, " + lues + " lues";
        return lignes.terminee() ? raison : raison + " : le fichier semble tronqué à cette ligne";
    }

    private java.util.Optional<ErreurImport> erreur(String champ, String code, String raison) {
        return java.util.Optional.of(new ErreurImport(lignes.numero(), "", champ, code, raison));
    }

    private LigneCsv illisible(String code, String raison) {
        return new LigneCsv.Illisible(
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
