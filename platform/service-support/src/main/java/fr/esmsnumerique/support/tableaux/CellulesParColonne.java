package fr.esmsnumerique.support.tableaux;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells of one line, seen as a map: the names are those of the header, shared by every line, and nothing is hashed. A table has a dozen columns and a reader asks for them
 * by the very names the header holds, so that looking one up is a few comparisons of references.
 */
abstract class CellulesParColonne extends AbstractMap<String, String> {

    private final List<String> colonnes;

    CellulesParColonne(List<String> colonnes) {
        this.colonnes = colonnes;
    }

    /** @return {@code null} for an empty cell and for a column nobody reads */
    abstract @Nullable String valeur(int rang);

    /** Names of the header, in its order, empty for a column nobody reads: the same list for every line of a file. */
    public List<String> colonnes() {
        return colonnes;
    }

    @Override
    public @Nullable String get(@Nullable Object colonne) {
        for (int i = 0; i < colonnes.size(); i++) {
            if (colonnes.get(i).equals(colonne)) {
                return valeur(i);
            }
        }
        return null;
    }

    @Override
    public String getOrDefault(@Nullable Object colonne, String defaut) {
        String valeur = get(colonne);
        return valeur == null ? defaut : valeur;
    }

    @Override
    public boolean containsKey(@Nullable Object colonne) {
        return get(colonne) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entrees = new LinkedHashSet<>();
        for (int i = 0; i < colonnes.size(); i++) {
            String valeur = valeur(i);
            if (valeur != null) {
                entrees.add(Map.entry(colonnes.get(i), valeur));
            }
        }
        return Collections.unmodifiableSet(entrees);
    }
}
