package fr.esmsnumerique.budget.enveloppe.model.circuit;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature.Revocation;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCircuit;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a region organises its engagements: who may sign for its decision makers, and whether programming and engaging are two persons. Nothing is ever erased: what was
 * in force on a past day can be read again.
 *
 * @param version number of changes, 0 for a region that never decided anything
 * @param decisions on the separation of roles, oldest first
 */
public record CircuitEngagement(
        Region region, long version, List<DelegationSignature> delegations, List<DecisionSeparation> decisions) {

    /** No text says it: longer is a slip of the keyboard. */
    private static final Period DUREE_MAX = Period.ofYears(3);

    public CircuitEngagement {
        delegations = List.copyOf(delegations);
        decisions = List.copyOf(decisions);
    }

    public static CircuitEngagement vierge(Region region) {
        return new CircuitEngagement(region, 0, List.of(), List.of());
    }

    /** @param aujourdhui a delegation does not cover days before it was recorded */
    public Changement deleguer(DelegationSignature delegation, LocalDate aujourdhui) {
        if (delegation(delegation.id()).isPresent()) {
            return new Changement.Inchange(this); // the same command, sent again
        }
        if (delegation.du().isBefore(aujourdhui)
                || delegation.au().isAfter(delegation.du().plus(DUREE_MAX))) {
            return refuser(new RefusDeCircuit.DatesInvalides(delegation.du(), delegation.au(), aujourdhui));
        }
        if (delegation.delegataire().sujet().equals(delegation.delegant().sujet())) {
            return refuser(new RefusDeCircuit.DelegationASoiMeme());
        }
        return changer(ajouter(delegations, delegation), decisions);
    }

    public Changement revoquer(String id, Revocation fin) {
        Optional<DelegationSignature> connue = delegation(id);
        if (connue.isEmpty()) {
            return refuser(new RefusDeCircuit.DelegationIntrouvable(id));
        }
        if (connue.get().revocation().isPresent()) {
            return refuser(new RefusDeCircuit.DejaRevoquee(id));
        }
        return changer(
                delegations.stream()
                        .map(delegation -> delegation.id().equals(id) ? delegation.revoquee(fin) : delegation)
                        .toList(),
                decisions);
    }

    public Changement decider(DecisionSeparation decision) {
        if (decisions.stream().anyMatch(connue -> connue.id().equals(decision.id()))) {
            return new Changement.Inchange(this);
        }
        boolean actuelle = derniere().filter(DecisionSeparation::assouplie).isPresent();
        return actuelle == decision.assouplie()
                ? refuser(new RefusDeCircuit.SeparationInchangee(actuelle))
                : changer(delegations, ajouter(decisions, decision));
    }

    public Optional<DelegationSignature> delegation(String id) {
        return delegations.stream()
                .filter(delegation -> delegation.id().equals(id))
                .findFirst();
    }

    /** Delegations made to a person, whatever their dates. */
    List<DelegationSignature> faitesA(Auteur personne) {
        return delegations.stream()
                .filter(delegation -> delegation.delegataire().sujet().equals(personne.sujet()))
                .toList();
    }

    public Optional<DecisionSeparation> derniere() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The decision that lets one person program and engage at that instant, if any. */
    public Optional<DecisionSeparation> assouplissement(Instant instant) {
        return decisions.stream()
                .filter(decision -> !decision.le().isAfter(instant))
                .reduce((avant, apres) -> apres)
                .filter(DecisionSeparation::assouplie);
    }

    private Changement changer(List<DelegationSignature> nouvelles, List<DecisionSeparation> decidees) {
        return new Changement.Change(new CircuitEngagement(region, version + 1, nouvelles, decidees));
    }

    private static Changement refuser(RefusDeCircuit motif) {
        return new Changement.Refuse(motif);
    }

    private static <T> List<T> ajouter(List<T> liste, T element) {
        return Stream.concat(liste.stream(), Stream.of(element)).toList();
    }

    /** What becomes of a change asked. */
    public sealed interface Changement {
        record Change(CircuitEngagement nouveau) implements Changement {}

        record Inchange(CircuitEngagement actuel) implements Changement {}

        record Refuse(MotifRefus motif) implements Changement {}
    }
}
