package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Money of the fund that is lost after a day unless somebody acts. It blocks nothing.
 *
 * @param centimes engaged, for an entry to make; left to pay, for a payment to justify
 * @param origine oldest circular of the credits, for an entry to make
 * @param dernierJour last day, included
 */
public record AlerteDeDecheance(
        Nature nature,
        String dossier,
        Titulaire titulaire,
        long centimes,
        LocalDate engageLe,
        Optional<Origine> origine,
        LocalDate dernierJour,
        ReferenceLegale reference) {

    private static final Comparator<AlerteDeDecheance> ORDRE = Comparator.comparing(AlerteDeDecheance::dernierJour)
            .thenComparing(AlerteDeDecheance::dossier)
            .thenComparing(AlerteDeDecheance::nature);

    /**
     * The alerts of an envelope, the nearest last day first.
     *
     * @param saisis engagements already entered in the fund manager's tool
     */
    public static List<AlerteDeDecheance> de(
            List<EngagementEnCours> engagements,
            DatesDeDelegation dates,
            DelaisDuFonds delais,
            Set<MouvementId> saisis) {
        List<AlerteDeDecheance> alertes = new ArrayList<>();
        for (EngagementEnCours engagement : engagements) {
            if (!saisis.contains(engagement.mouvement())) {
                alertes.add(saisie(engagement, dates, delais));
            }
            if (engagement.resteAPayer() > 0) {
                alertes.add(justification(engagement, delais));
            }
        }
        alertes.sort(ORDRE);
        return List.copyOf(alertes);
    }

    public int joursRestants(LocalDate aujourdhui) {
        return Math.toIntExact(ChronoUnit.DAYS.between(aujourdhui, dernierJour));
    }

    /** @param horizonJours days left from which it is near */
    public Statut statut(LocalDate aujourdhui, int horizonJours) {
        int restants = joursRestants(aujourdhui);
        if (restants < 0) {
            return Statut.DEPASSEE;
        }
        return restants <= horizonJours ? Statut.PROCHE : Statut.A_VENIR;
    }

    /** Place in the order of the list. */
    public String rang() {
        return dernierJour + "|" + dossier + "|" + nature.ordinal();
    }

    private static AlerteDeDecheance saisie(
            EngagementEnCours engagement, DatesDeDelegation dates, DelaisDuFonds delais) {
        // A credit without a known circular would be counted from the first day of its year: too early rather than too
        // late.
        LocalDate premierJour = LocalDate.of(engagement.mouvement().enveloppe().exercice(), 1, 1);
        Map.Entry<LocalDate, Origine> ancienne = engagement.parOrigine().keySet().stream()
                .map(origine ->
                        Map.entry(dates.date(engagement.titulaire(), origine).orElse(premierJour), origine))
                .min(Map.Entry.<LocalDate, Origine>comparingByKey()
                        .thenComparing(entree -> entree.getValue().reference()))
                .orElseThrow();
        return new AlerteDeDecheance(
                Nature.SAISIE_GESTIONNAIRE,
                engagement.dossier(),
                engagement.titulaire(),
                engagement.engage(),
                engagement.engageLe(),
                Optional.of(ancienne.getValue()),
                delais.dernierJourDeSaisie(ancienne.getKey()),
                delais.referenceSignature());
    }

    private static AlerteDeDecheance justification(EngagementEnCours engagement, DelaisDuFonds delais) {
        return new AlerteDeDecheance(
                Nature.JUSTIFICATION,
                engagement.dossier(),
                engagement.titulaire(),
                engagement.resteAPayer(),
                engagement.engageLe(),
                Optional.empty(),
                delais.dernierJourDeJustification(engagement.engageLe()),
                delais.referenceJustification());
    }

    /** What is to be done. */
    public enum Nature {
        /** Sign the agreement and enter the engagement in the fund manager's tool. */
        SAISIE_GESTIONNAIRE,
        /** Justify what is left to pay. */
        JUSTIFICATION
    }

    /** How far the last day is. */
    public enum Statut {
        A_VENIR,
        PROCHE,
        DEPASSEE
    }
}
