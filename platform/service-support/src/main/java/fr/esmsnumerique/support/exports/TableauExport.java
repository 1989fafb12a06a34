package fr.esmsnumerique.support.exports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table to write to a file, whatever the format. Its rows are read once.
 *
 * @param fichier name without extension: letters, digits, {@code -} and {@code _}
 * @param titre name of the sheet, 31 characters at most
 * @param rangs as many cells as columns, each of its column's type
 */
public record TableauExport(
        String fichier,
        String titre,
        List<Colonne> colonnes,
        Stream<? extends List<? extends @Nullable Object>> rangs) {

    public TableauExport {
        colonnes = List.copyOf(colonnes);
    }

    List<String> entete() {
        return colonnes.stream().map(Colonne::nom).toList();
    }
}
