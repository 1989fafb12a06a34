package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ARS changes computed amounts, in the cases the texts give and with a reason, as long as the amount is not fixed (FUN-16, FUN-22, FUN-31, AMB-14). */
public final class Modulations {

    private static final int NOMBRE_MAXIMAL = 1_000;

    private final Subvention subvention;

    private Modulations(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Modulations de(Subvention subvention) {
        return new Modulations(subvention);
    }

    public Issue decider(Agent agent, Instant instant, String motif, List<DemandeAjustement> demandes) {
        if (subvention.etat() != Etat.CALCULE) {
            return Refus.etat(
                    "financement.deja_arrete",
                    "Montant déjà arrêté",
                    "Le montant est arrêté : une modulation se décide avant.");
        }
        if (motif.isBlank()) {
            return Refus.regle("modulation.motif_requis", "Motif requis", "Indiquez le motif de la modulation.");
        }
        Set<Integer> lignes = new HashSet<>();
        List<Ajustement> ajustements = new ArrayList<>();
        for (DemandeAjustement demande : demandes) {
            if (!lignes.add(demande.ligne())) {
                return refusDeLigne("La ligne " + demande.ligne() + " est citée deux fois.");
            }
            Optional<Issue> refus = refus(demande);
            if (refus.isPresent()) {
                return refus.get();
            }
            ajustements.add(ajuster(demande));
        }
        Modulation modulation = new Modulation(agent, instant, motif, ajustements);
        return new Issue.Acceptee(subvention.avecModulation(modulation), List.of());
    }

    private Optional<Issue> refus(DemandeAjustement demande) {
        if (demande.ligne() < 1
                || demande.ligne() > subvention.calcul().lignes().size()) {
            return Optional.of(refusDeLigne("Le calcul n'a pas de ligne " + demande.ligne() + "."));
        }
        Ligne ligne = ligne(demande);
        if (subvention.arbitrage().modulables().reference(demande.nature()).isEmpty()) {
            return Optional.of(Refus.regle(
                    "modulation.nature",
                    "Modulation non prévue",
                    "Les textes de la campagne " + subvention.dossier().campagne() + " ne prévoient pas ce cas."));
        }
        if (!demande.nature().porteSur(ligne.poste())) {
            return Optional.of(Refus.regle(
                    "modulation.nature",
                    "Modulation non prévue",
                    "Ce cas ne porte pas sur la ligne " + demande.ligne() + " (" + ligne.libelle() + ")."));
        }
        return refusDeMontant(demande, ligne);
    }

    private Optional<Issue> refusDeMontant(DemandeAjustement demande, Ligne ligne) {
        if (demande.nature() == NatureModulation.COMPOSITION_FINESS) {
            Integer nombre = demande.nombre();
            return nombre != null && nombre >= 0 && nombre <= NOMBRE_MAXIMAL
                    ? Optional.empty()
                    : Optional.of(refusDeMontant("Indiquez le nombre de structures à compter, de 0 à 1 000."));
        }
        Montant retenu = demande.retenu();
        Montant maximum = maximum(demande.nature(), ligne);
        return retenu != null && retenu.compareTo(maximum) <= 0
                ? Optional.empty()
                : Optional.of(refusDeMontant("Indiquez le montant à retenir, au plus " + Euros.format(maximum) + "."));
    }

    /** A modulation never exceeds the ceiling of its line, nor the quote it is granted on (FUN-21); where 2021 gives no amount, the quote is the ceiling. */
    private Montant maximum(NatureModulation nature, Ligne ligne) {
        if (nature == NatureModulation.CONFORT) {
            return ligne.retenu();
        }
        Montant bareme = ligne.unitaire().fois(ligne.quantite());
        boolean sansMontant =
                bareme.estNul() && "FUN-01".equals(ligne.reference().regle());
        return sansMontant
                ? subvention.dossier().projet().amoa().devisConnu().orElse(bareme)
                : ligne.prixEventuel().map(bareme::min).orElse(bareme);
    }

    private Ajustement ajuster(DemandeAjustement demande) {
        Ligne ligne = ligne(demande);
        Integer nombre = demande.nombre();
        int compte =
                demande.nature() == NatureModulation.COMPOSITION_FINESS && nombre != null ? nombre : ligne.quantite();
        Montant plein = ligne.unitaire().fois(compte);
        Montant retenu = demande.nature() == NatureModulation.COMPOSITION_FINESS
                ? ligne.prixEventuel().map(plein::min).orElse(plein)
                : Optional.ofNullable(demande.retenu()).orElseThrow();
        ReferenceLegale reference =
                subvention.arbitrage().modulables().reference(demande.nature()).orElseThrow();
        return new Ajustement(demande.ligne(), demande.nature(), compte, ligne.retenu(), retenu, reference);
    }

    private Ligne ligne(DemandeAjustement demande) {
        return subvention.calcul().lignes().get(demande.ligne() - 1);
    }

    private static Issue refusDeLigne(String detail) {
        return Refus.regle("modulation.ligne", "Ligne invalide", detail);
    }

    private static Issue refusDeMontant(String detail) {
        return Refus.regle("modulation.montant", "Montant invalide", detail);
    }
}
