package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.support.tableaux.FichierRefuse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one format of FINESS file: the historical extract, or FINESS+. */
public interface LecteurFiness {

    /**
     * Reads to the end, one line at a time, never keeping the file in memory.
     *
     * @throws FichierNonReconnu when the first line is not that of this format
     */
    Entete lire(InputStream fichier, Consumer<LigneFiness> lignes) throws IOException;

    /**
     * @param encodage as detected over the whole file
     * @param separateur {@code null} where the format has none
     * @param date day the file was made
     */
    record Entete(String encodage, @Nullable String separateur, LocalDate date) {}

    /** The file is not one this reader knows; the message says what was expected. */
    class FichierNonReconnu extends FichierRefuse {

        private static final long serialVersionUID = 1L;

        public FichierNonReconnu(String message) {
            super("import.fichier_non_reconnu", message);
        }
    }
}
