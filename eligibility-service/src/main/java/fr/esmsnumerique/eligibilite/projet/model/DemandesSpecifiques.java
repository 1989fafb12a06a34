package fr.esmsnumerique.eligibilite.projet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Specific fundings asked for, on quotes (FUN-21). */
public record DemandesSpecifiques(
        List<DevisEquipement> equipement, @Nullable DevisAmoa amoa) {

    public static final DemandesSpecifiques AUCUNE = new DemandesSpecifiques(List.of(), null);

    public DemandesSpecifiques {
        equipement = Listes.copie(equipement);
    }

    public boolean demandeEquipement() {
        return !equipement.isEmpty();
    }

    public boolean estVide() {
        return equipement.isEmpty() && amoa == null;
    }
}
