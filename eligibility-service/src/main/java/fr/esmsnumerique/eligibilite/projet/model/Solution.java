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
        @Nullable Boolean estDpiDeGht,
        @Nullable CapacitesSolution capacites) {

    public boolean dpiDeGht() {
        return Boolean.TRUE.equals(estDpiDeGht);
    }

    public CapacitesSolution declarees() {
        return capacites == null ? CapacitesSolution.INCONNUES : capacites;
    }

    public Solution avecStatut(StatutSolution statut) {
        return new Solution(code, nom, editeur, statut, candidateDepuis, referenceeDepuis, estDpiDeGht, capacites);
    }

    public Solution avecReferencement(
            StatutSolution statut, @Nullable LocalDate candidature, @Nullable LocalDate referencement) {
        return new Solution(code, nom, editeur, statut, candidature, referencement, estDpiDeGht, capacites);
    }

    public Solution avecCapacites(CapacitesSolution nouvelles) {
        return new Solution(
                code, nom, editeur, statutReferencement, candidateDepuis, referenceeDepuis, estDpiDeGht, nouvelles);
    }
}
