package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.ReglesModulation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What persons of the ARS decided on a grant with a reason.
 *
 * @param modulations all of them; the last one applies
 */
public record Arbitrage(
        ReglesModulation modulables,
        List<Modulation> modulations,
        List<Constat> constats,
        List<Prolongation> prolongations) {

    public Arbitrage {
        modulations = List.copyOf(modulations);
        constats = List.copyOf(constats);
        // A grant stored before extensions existed has none.
        prolongations = List.copyOf(Objects.requireNonNullElse(prolongations, List.of()));
    }

    public Optional<Modulation> modulation() {
        return modulations.isEmpty() ? Optional.empty() : Optional.of(modulations.getLast());
    }

    public Optional<Constat> constat(NatureConstat nature) {
        return constats.stream().filter(c -> c.nature() == nature).findFirst();
    }

    Arbitrage avec(Modulation modulation) {
        return new Arbitrage(
                modulables,
                Stream.concat(modulations.stream(), Stream.of(modulation)).toList(),
                constats,
                prolongations);
    }

    Arbitrage avec(Constat constat) {
        return new Arbitrage(
                modulables,
                modulations,
                Stream.concat(constats.stream(), Stream.of(constat)).toList(),
                prolongations);
    }

    Arbitrage avec(Prolongation prolongation) {
        return new Arbitrage(
                modulables,
                modulations,
                constats,
                Stream.concat(prolongations.stream(), Stream.of(prolongation)).toList());
    }
}
