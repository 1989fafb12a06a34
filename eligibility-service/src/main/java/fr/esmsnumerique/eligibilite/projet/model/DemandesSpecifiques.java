package fr.esmsnumerique.eligibilite.projet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Specific fundings asked for, on quotes (FUN-21) or at a flat amount.
 *
 * @param amoaPilotage project assistance asked for without a quote (FUN-15)
 * @param amoaMarche assistance with the purchase (FUN-14)
 */
public record DemandesSpecifiques(
        List<DevisEquipement> equipement,
        @Nullable DevisAmoa amoa,
        @Nullable Boolean amoaPilotage,
        @Nullable Boolean amoaMarche) {

    public static final DemandesSpecifiques AUCUNE = surDevis(List.of(), null);

    public static DemandesSpecifiques surDevis(List<DevisEquipement> equipement, @Nullable DevisAmoa amoa) {
        return new DemandesSpecifiques(equipement, amoa, null, null);
    }

    public DemandesSpecifiques {
        equipement = Listes.copie(equipement);
    }

    public boolean demandeEquipement() {
        return !equipement.isEmpty();
    }

    public boolean estVide() {
        return equipement.isEmpty() && amoa == null && amoaPilotage == null && amoaMarche == null;
    }
}
