package fr.esmsnumerique.support.tableaux;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells of one line, seen as a map: the names are those of the header, shared by every line, and nothing is hashed. A table has a dozen columns and a reader asks for them
 * by the very names the header holds, so that looking one up is a few comparisons of references.
 */
final class CellulesLues extends AbstractMap<String, String> {

    private final List<String> colonnes;
    private final @Nullable String[] valeurs;

    /** @param valeurs by rank of column, {@code null} for an empty cell; kept, not copied */
    CellulesLues(List<String> colonnes, @Nullable String[] valeurs) {
        this.colonnes = colonnes;
        this.valeurs = valeurs;
    }

    @Override
    public @Nullable String get(@Nullable Object colonne) {
        for (int i = 0; i < valeurs.length; i++) {
            if (colonnes.get(i).equals(colonne)) {
                return valeurs[i];
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
        List<Map.Entry<String, String>> entrees = new ArrayList<>(valeurs.length);
        for (int i = 0; i < valeurs.length; i++) {
            String valeur = valeurs[i];
            if (valeur != null) {
                entrees.add(Map.entry(colonnes.get(i), valeur));
            }
        }
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(entrees));
    }
}
