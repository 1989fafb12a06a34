package fr.esmsnumerique.eligibilite.projet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The DUI solution of the project and its standing in the Ségur referencing. */
public record Solution(
        String code,
        String nom,
        String editeur,
        StatutSolution statutReferencement,
        @Nullable LocalDate candidateDepuis,
        @Nullable LocalDate referenceeDepuis,
        @Nullable Boolean estDpiDeGht) {

    public boolean dpiDeGht() {
        return Boolean.TRUE.equals(estDpiDeGht);
    }
}
