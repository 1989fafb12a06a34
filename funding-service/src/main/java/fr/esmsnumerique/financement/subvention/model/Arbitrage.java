package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.ReglesModulation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What persons of the ARS decided on a grant with a reason.
 *
 * @param modulations all of them; the last one applies
 */
public record Arbitrage(ReglesModulation modulables, List<Modulation> modulations, List<Constat> constats) {

    public Arbitrage {
        modulations = List.copyOf(modulations);
        constats = List.copyOf(constats);
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
                constats);
    }

    Arbitrage avec(Constat constat) {
        return new Arbitrage(
                modulables,
                modulations,
                Stream.concat(constats.stream(), Stream.of(constat)).toList());
    }
}
