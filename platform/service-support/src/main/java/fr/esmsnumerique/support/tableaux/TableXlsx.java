package fr.esmsnumerique.support.tableaux;

import fr.esmsnumerique.support.fichiers.ControleParContenu;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook. The archive is inflated once to be counted before anything parses it: what it announces is not believed. A cell that holds a formula is
 * refused, because its value is what the last spreadsheet that opened it computed. A date becomes an ISO day, whatever its display.
 */
final class TableXlsx implements Table {

    /** Texts of a workbook stay in memory while it is read: beyond this a CSV, which is read line by line, is the right form. */
    private static final long GONFLE = 64L << 20;

    private static final ReadingOptions AVEC_FORMATS = new ReadingOptions(true, false);

    private final ReadableWorkbook classeur;
    private final Stream<Row> flux;
    private final Iterator<Row> rangees;
    private final EnteteCsv entete;

    private TableXlsx(ReadableWorkbook classeur, Stream<Row> flux, List<String> connues, List<String> obligatoires) {
        this.classeur = classeur;
        this.flux = flux;
        this.rangees = flux.iterator();
        this.entete = EnteteCsv.nommer(rangees.hasNext() ? noms(rangees.next()) : List.of(), connues, obligatoires);
    }

    static TableXlsx ouvrir(FichierRecu fichier, List<String> connues, List<String> obligatoires) throws IOException {
        verifier(fichier);
        ReadableWorkbook classeur = lire(fichier);
        try {
            Stream<Row> flux = classeur.getFirstSheet().openStream();
            return new TableXlsx(classeur, flux, connues, obligatoires);
        } catch (ExcelReaderException illisible) {
            classeur.close();
            throw illisible(illisible);
        } catch (FichierRefuse refus) {
            classeur.close();
            throw refus;
        }
    }

    private static void verifier(FichierRecu fichier) throws IOException {
        if (fichier.octets() > ControleParContenu.MAXIMUM) {
            throw new FichierRefuse(
                    "import.trop_grand",
                    "Le classeur dépasse " + (ControleParContenu.MAXIMUM >> 20) + " Mio. " + Signature.CONSEIL);
        }
        ControleParContenu.refusClasseur(fichier.chemin(), GONFLE).ifPresent(refus -> {
            throw new FichierRefuse("import.classeur", refus.action() + " " + Signature.CONSEIL);
        });
    }

    private static ReadableWorkbook lire(FichierRecu fichier) throws IOException {
        try {
            return new ReadableWorkbook(fichier.chemin().toFile(), AVEC_FORMATS);
        } catch (ExcelReaderException illisible) {
            throw illisible(illisible);
        }
    }

    private static FichierRefuse illisible(ExcelReaderException cause) {
        FichierRefuse refus = new FichierRefuse(
                "import.classeur", "Le classeur est illisible : enregistrez-le de nouveau. " + Signature.CONSEIL);
        refus.initCause(cause);
        return refus;
    }

    @Override
    public @Nullable LigneTable suivante() {
        try {
            while (rangees.hasNext()) {
                LigneTable ligne = lire(rangees.next());
                if (!(ligne instanceof LigneTable.Lue(int _, var cellules)) || !cellules.isEmpty()) {
                    return ligne;
                }
            }
            return null;
        } catch (ExcelReaderException illisible) {
            throw illisible(illisible);
        }
    }

    private LigneTable lire(Row rangee) {
        int numero = rangee.getRowNum();
        List<String> cellules = new ArrayList<>();
        List<ErreurImport> formules = new ArrayList<>();
        for (int i = 0; i < entete.colonnes().size(); i++) {
            Cell cellule = rangee.getOptionalCell(i).orElse(null);
            if (cellule != null
                    && estUneFormule(cellule)
                    && !entete.colonnes().get(i).isEmpty()) {
                formules.add(Cellules.formule(
                        numero, entete.colonnes().get(i), "=" + Objects.requireNonNullElse(cellule.getFormula(), "")));
            }
            cellules.add(cellule == null ? "" : texte(cellule));
        }
        return formules.isEmpty()
                ? Cellules.ranger(numero, entete.colonnes(), cellules)
                : new LigneTable.Illisible(numero, formules);
    }

    private static List<String> noms(Row rangee) {
        return rangee.stream().map(c -> c == null ? "" : texte(c)).toList();
    }

    private static boolean estUneFormule(Cell cellule) {
        return cellule.getType() == CellType.FORMULA || cellule.getFormula() != null;
    }

    private static String texte(Cell cellule) {
        if (cellule.getType() != CellType.NUMBER) {
            return Objects.requireNonNullElse(cellule.getText(), "");
        }
        if (estUneDate(cellule)) {
            return cellule.asDate().toLocalDate().toString();
        }
        String brut = Objects.requireNonNullElse(cellule.getRawValue(), "");
        return brut.length() > 40 ? brut : new BigDecimal(brut).toPlainString();
    }

    /** Built-in formats 14 to 17 and 22, or one of the user's with a year and a month. */
    private static boolean estUneDate(Cell cellule) {
        Integer format = cellule.getDataFormatId();
        if (format == null) {
            return false;
        }
        String motif =
                Objects.requireNonNullElse(cellule.getDataFormatString(), "").toLowerCase(java.util.Locale.ROOT);
        return format >= 14 && format <= 17 || format == 22 || motif.contains("yy") && motif.contains("m");
    }

    @Override
    public String encodage() {
        return "";
    }

    @Override
    public String separateur() {
        return "";
    }

    @Override
    public void close() throws IOException {
        flux.close();
        classeur.close();
    }
}
