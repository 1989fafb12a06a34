package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.support.tableaux.FichierRefuse;
import java.io.IOException;
import java.io.InputStream;

/** What one kind of file does with its content. Loading the same content again must change nothing. */
@FunctionalInterface
public interface Chargement {

    /**
     * @param fichier read to the end, never kept in memory
     * @param suivi told of every line
     * @throws FichierRefuse when the file as a whole cannot be read
     */
    void charger(InputStream fichier, SuiviImport suivi) throws IOException;
}
