package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Project assistance asked for.
 *
 * @param pilotage help to steer the project
 * @param devis quote of that help
 * @param marche help with the purchase (2022 only)
 * @param parSad the purchase goes through the dynamic purchasing system
 */
public record DemandeAmoa(boolean pilotage, @Nullable Montant devis, boolean marche, boolean parSad) {

    public static final DemandeAmoa AUCUNE = new DemandeAmoa(false, null, false, false);

    /** A quote is a request. */
    public static DemandeAmoa surDevis(@Nullable Montant devis) {
        return new DemandeAmoa(devis != null, devis, false, false);
    }

    public Optional<Montant> devisConnu() {
        return Optional.ofNullable(devis);
    }
}
