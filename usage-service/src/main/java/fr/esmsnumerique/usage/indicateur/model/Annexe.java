package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.List;

/** Adjustments in force for a campaign, all regions alike: once accepted, every ARS applies them (USE-16). */
public record Annexe(List<Reduction> reductions) {

    public static final Annexe VIDE = new Annexe(List.of());

    public Annexe {
        reductions = List.copyOf(reductions);
    }

    /** Those of one establishment's sector for one month. */
    public List<Reduction> pour(Secteur secteur, YearMonth mois) {
        return reductions.stream().filter(r -> r.vise(secteur, mois)).toList();
    }

    /** The annex as if this adjustment had not been granted. */
    public Annexe sans(String amenagement) {
        return new Annexe(reductions.stream()
                .filter(r -> !r.amenagement().equals(amenagement))
                .toList());
    }
}
