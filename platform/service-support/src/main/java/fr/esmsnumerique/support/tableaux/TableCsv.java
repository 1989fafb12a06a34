package fr.esmsnumerique.support.tableaux;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private final @Nullable DecoupePlate plates;

    private TableCsv(InputStream source, LignesDetectees lignes, EnteteCsv entete, boolean octets) {
        this.source = source;
        this.lignes = lignes;
        this.entete = entete;
        this.plates = octets ? new DecoupePlate(entete) : null;
    }

    /**
     * Reads the first line, which names the columns.
     *
     * @param connues columns the caller understands; others are left out
     * @throws FichierRefuse when a compulsory column is missing
     */
    public static TableCsv ouvrir(InputStream fichier, List<String> connues, List<String> obligatoires)
            throws IOException {
        return ouvrir(fichier, connues, obligatoires, true);
    }

    /** @param octets whether plain lines are read from their bytes: the same lines, sooner */
    static TableCsv ouvrir(InputStream fichier, List<String> connues, List<String> obligatoires, boolean octets)
            throws IOException {
        LignesDetectees lignes = new LignesDetectees(fichier);
        String premiere = lignes.suivante();
        EnteteCsv entete = EnteteCsv.lire(premiere == null ? "" : premiere, connues, obligatoires);
        return new TableCsv(fichier, lignes, entete, octets);
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
        while (lignes.avancer()) {
            CellulesPlates cellules = plates == null ? null : plates.decouper(lignes.octets(), lignes.longueur());
            if (cellules != null) {
                return new LigneTable.Lue(lignes.numero(), cellules);
            }
            LigneTable ligne = lireLeTexte();
            if (ligne != null) {
                return ligne;
            }
        }
        return null;
    }

    /** @return {@code null} for a line without any content */
    private @Nullable LigneTable lireLeTexte() {
        String texte = lignes.texte();
        if (lignes.illisible()) {
            return illisible("ligne.encodage", "caractères illisibles en UTF-8");
        }
        if (texte.isBlank()) {
            return null;
        }
        List<String> cellules = decouper(texte, entete.separateur());
        if (cellules.isEmpty()) {
            return illisible("ligne.guillemets", guillemets(texte));
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

    private static String guillemets(String texte) {
        return impairs(texte)
                ? "un guillemet ouvert n'est pas refermé sur la ligne"
                : "guillemets mal placés : une cellule entre guillemets finit au séparateur ou à la fin de la ligne";
    }

    private static boolean impairs(String texte) {
        return texte.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    /** Most lines hold no quote: splitting them is ten times cheaper than a parser. Empty when a quote is left open or is not where one may be. */
    static List<String> decouper(String ligne, char separateur) {
        if (ligne.indexOf('"') >= 0) {
            return impairs(ligne) ? List.of() : decouperGuillemets(ligne, separateur);
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

    private static List<String> decouperGuillemets(String ligne, char separateur) {
        try (CsvReader<CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(separateur).ofCsvRecord(ligne)) {
            List<CsvRecord> lus = lecteur.stream().toList();
            return lus.size() == 1 ? List.copyOf(lus.getFirst().getFields()) : List.of();
        } catch (CsvParseException malPlaces) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
    }
}
