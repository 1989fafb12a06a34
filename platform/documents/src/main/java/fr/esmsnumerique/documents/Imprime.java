package fr.esmsnumerique.documents;

import java.util.List;

/** A whole document, before any page exists. */
public record Imprime(Fiche fiche, List<Bloc> blocs) {

    public Imprime {
        blocs = List.copyOf(blocs);
    }
}
