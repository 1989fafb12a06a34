package fr.esmsnumerique.support.tableaux;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file with named columns, read line by line; to be closed. */
public interface Table extends AutoCloseable {

    /** First bytes of a workbook, which is a zip. */
    byte[] CLASSEUR = {'P', 'K', 3, 4};

    /**
     * A CSV or an XLSX, by what it is and not by its name.
     *
     * @param connues columns the caller understands; others are left out
     * @throws FichierRefuse when the file is neither, or a compulsory column is missing
     */
    static Table ouvrir(FichierRecu fichier, List<String> connues, List<String> obligatoires) throws IOException {
        if (estUnClasseur(fichier)) {
            return TableXlsx.ouvrir(fichier, connues, obligatoires);
        }
        return TableCsv.ouvrir(new BufferedInputStream(fichier.ouvrir()), connues, obligatoires);
    }

    private static boolean estUnClasseur(FichierRecu fichier) throws IOException {
        try (InputStream debut = fichier.ouvrir()) {
            return Arrays.equals(debut.readNBytes(CLASSEUR.length), CLASSEUR);
        }
    }

    /** @return {@code null} at the end; lines without any content are skipped */
    @Nullable
    LigneTable suivante() throws IOException;

    /** Character encoding, as far as it was read; empty for a workbook. */
    String encodage();

    /** Between two cells; empty for a workbook. */
    String separateur();

    @Override
    void close() throws IOException;
}
