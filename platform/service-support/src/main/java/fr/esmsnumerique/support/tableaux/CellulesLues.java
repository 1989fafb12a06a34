package fr.esmsnumerique.support.tableaux;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one line read as text. */
final class CellulesLues extends CellulesParColonne {

    private final @Nullable String[] valeurs;

    /** @param valeurs by rank of column, {@code null} for an empty cell; kept, not copied */
    CellulesLues(List<String> colonnes, @Nullable String[] valeurs) {
        super(colonnes);
        this.valeurs = valeurs;
    }

    @Override
    @Nullable
    String valeur(int rang) {
        return valeurs[rang];
    }
}
