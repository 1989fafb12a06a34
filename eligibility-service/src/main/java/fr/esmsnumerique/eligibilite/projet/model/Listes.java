package fr.esmsnumerique.eligibilite.projet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An absent list of a file or of a document is an empty one. */
final class Listes {

    private Listes() {}

    static <T> List<T> copie(@Nullable List<T> liste) {
        return liste == null ? List.of() : List.copyOf(liste);
    }
}
