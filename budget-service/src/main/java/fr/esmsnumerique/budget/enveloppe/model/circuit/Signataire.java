package fr.esmsnumerique.budget.enveloppe.model.circuit;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCircuit;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In what capacity a person engages.
 *
 * @param decideur true for a decision maker of the region, who needs no delegation
 * @param circuit of the person's own region
 */
public record Signataire(boolean decideur, CircuitEngagement circuit) {

    /** A decision maker of a region that decided nothing of its circuit. */
    public static Signataire decideur(Region region) {
        return new Signataire(true, CircuitEngagement.vierge(region));
    }

    /** Why the person may engage nothing at all on that day. */
    public Optional<MotifRefus> sansPouvoir(Auteur personne, Instant decision) {
        if (decideur) {
            return Optional.empty();
        }
        List<DelegationSignature> faites = circuit.faitesA(personne);
        if (faites.isEmpty()) {
            return Optional.of(new RefusDeCircuit.SansDelegation());
        }
        LocalDate jour = Paris.jour(decision);
        return faites.stream().anyMatch(delegation -> delegation.enVigueur(jour, decision))
                ? Optional.empty()
                : Optional.of(horsVigueur(faites.getLast(), jour));
    }

    private static RefusDeCircuit horsVigueur(DelegationSignature delegation, LocalDate jour) {
        return new RefusDeCircuit.HorsVigueur(
                delegation.id(),
                delegation.du(),
                delegation.au(),
                delegation.revocation().isPresent(),
                jour);
    }

    /** Why the person may not engage that much. */
    public Optional<MotifRefus> auDelaDuPlafond(Auteur personne, Instant decision, long centimes) {
        if (decideur || delegation(personne, decision, centimes).isPresent()) {
            return Optional.empty();
        }
        long plafond = enVigueur(personne, decision).stream()
                .mapToLong(delegation -> delegation.plafond().orElseThrow().centimes())
                .max()
                .orElseThrow();
        return Optional.of(new RefusDeCircuit.PlafondDepasse(centimes, plafond));
    }

    /** What the mouvement says of the capacity of its author. */
    public Map<String, String> references(Auteur personne, Instant decision, long centimes, boolean aProgramme) {
        Map<String, String> references = new TreeMap<>();
        if (!decideur) {
            delegation(personne, decision, centimes).ifPresent(delegation -> {
                references.put(References.DELEGATION, delegation.id());
                references.put(References.DELEGATION_DE, delegation.delegant().nom());
                references.put(References.DELEGATION_ACTE, delegation.acte());
            });
        }
        if (aProgramme) {
            circuit.assouplissement(decision)
                    .ifPresent(assouplie -> references.put(References.SEPARATION, assouplie.id()));
        }
        return references;
    }

    private Optional<DelegationSignature> delegation(Auteur personne, Instant decision, long centimes) {
        return enVigueur(personne, decision).stream()
                .filter(delegation -> delegation.couvre(centimes))
                .findFirst();
    }

    private List<DelegationSignature> enVigueur(Auteur personne, Instant decision) {
        return circuit.faitesA(personne).stream()
                .filter(delegation -> delegation.enVigueur(Paris.jour(decision), decision))
                .toList();
    }
}
