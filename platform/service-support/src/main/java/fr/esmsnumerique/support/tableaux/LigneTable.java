package fr.esmsnumerique.support.tableaux;

import java.util.List;
import java.util.Map;

/** One line of a table: its cells by column, or why it cannot be read. */
public sealed interface LigneTable {

    int numero();

    /** @param cellules trimmed, by name of column; empty ones are left out */
    record Lue(int numero, Map<String, String> cellules) implements LigneTable {}

    record Illisible(int numero, List<ErreurImport> defauts) implements LigneTable {}
}
