package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import java.util.List;

/** Facts that the ARS establishes on a grant. */
public final class Constats {

    private final Subvention subvention;

    private Constats(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Constats de(Subvention subvention) {
        return new Constats(subvention);
    }

    /** The ARS establishes a fact that a payment waits for. */
    public Issue constater(Constat constat, LocalDate aujourdhui) {
        Decision decision = subvention.decisionEventuelle().orElse(null);
        if (decision == null) {
            return Paiements.sansEcheancier();
        }
        if (subvention.arbitrage().constat(constat.nature()).isPresent()) {
            return Refus.etat("constat.existe", "Constat déjà établi", "Ce fait est déjà constaté pour ce dossier.");
        }
        if (constat.motif().isBlank()) {
            return Refus.regle("constat.motif_requis", "Motif requis", "Indiquez ce qui établit le fait.");
        }
        if (constat.date().isAfter(aujourdhui) || constat.date().isBefore(decision.date())) {
            return Refus.regle(
                    "constat.date", "Date invalide", "Le fait se situe entre la décision attributive et aujourd'hui.");
        }
        return Payables.annoncer(subvention.avec(subvention.arbitrage().avec(constat)), List.of());
    }
}
