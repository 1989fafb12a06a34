package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes.
 *
 * @param essmsRetires FINESS numbers of the establishments that leave the project
 * @param montant amount kept, absent to keep what the scale gives on the new perimeter
 * @param echeancier amount of each payment, empty to let the campaign's shares apply to what is not paid yet
 */
public record DemandeAvenant(
        Set<String> essmsRetires, @Nullable Montant montant, Map<Tranche, Montant> echeancier, String motif) {

    public DemandeAvenant {
        essmsRetires = Set.copyOf(essmsRetires);
        echeancier = Map.copyOf(echeancier);
    }

    public Optional<Montant> montantDonne() {
        return Optional.ofNullable(montant);
    }

    List<String> inconnus(Set<String> finances) {
        return essmsRetires.stream().filter(f -> !finances.contains(f)).sorted().toList();
    }
}
