package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.usage.indicateur.model.Dispense.Condition;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative;
import fr.esmsnumerique.usage.projet.model.Essms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Usage rules of a campaign, read at the signature of the agreement (the date that decides, instruction 2025/100).
 *
 * @param empreinte hash of the campaign's version, pinned in every computation
 * @param cibles targets by indicator; an indicator without a target is informative
 * @param sansCible where the texts say that no value is imposed (USE-23)
 * @param lecturePreferee preferred reading of AMB-20
 * @param moisPremiereMesure length of the first measure, in months (USE-03)
 * @param conditions what is asked beside the targets
 * @param groupesSons FINESS groups of the SONS perimeter, two digits (SON-10)
 * @param moisApresVsr months the timeline draws between VSR and balance, for a warning only (USE-18); 0 where none is drawn
 */
public record ReglesUsage(
        String campagne,
        String empreinte,
        LocalDate date,
        Map<Indicateur, Cible> cibles,
        ReferenceLegale sansCible,
        Lecture lecturePreferee,
        int moisPremiereMesure,
        ConditionsAttestation conditions,
        int moisApresVsr,
        EcheanceIndicative.Durees durees,
        List<String> groupesSons) {

    public ReglesUsage {
        cibles = Map.copyOf(cibles);
        groupesSons = List.copyOf(groupesSons);
    }

    public Optional<Cible> cible(Indicateur indicateur) {
        return Optional.ofNullable(cibles.get(indicateur));
    }

    public Exigence exigence(Indicateur indicateur, Essms essms) {
        return cible(indicateur)
                .map(cible -> cible.dispenses().stream()
                        .filter(d -> d.secteur() == essms.secteur())
                        .findFirst()
                        .map(dispense -> selon(dispense, essms))
                        .orElseGet(Exigence.Exigee::new))
                .orElseGet(() -> new Exigence.SansCible(sansCible));
    }

    private Exigence selon(Dispense dispense, Essms essms) {
        return switch (dispense.condition()) {
            case TOUS -> new Exigence.Dispensee(dispense.reference());
            case NON_ELIGIBLE_SONS -> selonSons(dispense, essms);
        };
    }

    /** What the ARS found wins; else the FINESS group: outside the SONS perimeter the establishment cannot be eligible, inside it is presumed so. */
    private Exigence selonSons(Dispense dispense, Essms essms) {
        ConstatSons constat = essms.constatSons();
        if (constat != null) {
            return constat.eligible() ? new Exigence.Exigee() : new Exigence.Dispensee(dispense.reference());
        }
        String groupe = essms.groupeFiness();
        if (groupe == null) {
            return new Exigence.AConstater(
                    "l'ARS doit constater si l'ESSMS est éligible au SONS", dispense.reference());
        }
        return estDansLePerimetreSons(groupe) ? new Exigence.Exigee() : new Exigence.Dispensee(dispense.reference());
    }

    private boolean estDansLePerimetreSons(String groupe) {
        return groupesSons.stream().anyMatch(groupe::startsWith);
    }

    /** True when only a presumption keeps the targets of this establishment: the ARS may find otherwise. */
    public boolean presumeEligibleSons(Essms essms) {
        return essms.constatSons() == null
                && Arrays.stream(Indicateur.values())
                        .anyMatch(i -> exigence(i, essms) instanceof Exigence.Exigee && dependDuSons(i, essms));
    }

    private boolean dependDuSons(Indicateur indicateur, Essms essms) {
        return cible(indicateur).stream()
                .flatMap(c -> c.dispenses().stream())
                .anyMatch(d -> d.secteur() == essms.secteur() && d.condition() == Condition.NON_ELIGIBLE_SONS);
    }
}
