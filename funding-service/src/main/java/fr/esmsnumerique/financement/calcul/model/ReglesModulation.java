package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;

/** Modulations that the campaign's texts allow the ARS, pinned with the computation. */
public record ReglesModulation(List<Faculte> facultes) {

    public ReglesModulation {
        facultes = List.copyOf(facultes);
    }

    /** One case, and the text that opens it. */
    public record Faculte(NatureModulation nature, ReferenceLegale reference) {}

    public Optional<ReferenceLegale> reference(NatureModulation nature) {
        return facultes.stream()
                .filter(f -> f.nature() == nature)
                .map(Faculte::reference)
                .findFirst();
    }
}
