package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DecisionSeparation;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature;
import fr.esmsnumerique.contrats.budget.modele.RevocationDelegation;
import fr.esmsnumerique.contrats.budget.modele.SeparationDesRoles;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;

/** The engagement circuit as the contract shows it. */
public final class CircuitMapper {

    private CircuitMapper() {}

    static fr.esmsnumerique.contrats.budget.modele.DelegationSignature de(
            Region region, DelegationSignature delegation, Horloge horloge) {
        return new fr.esmsnumerique.contrats.budget.modele.DelegationSignature()
                .id(delegation.id())
                .region(region.code())
                .delegant(auteur(delegation.delegant()))
                .delegataire(auteur(delegation.delegataire()))
                .du(delegation.du())
                .au(delegation.au())
                .acte(delegation.acte())
                .plafondCentimes(delegation.plafond().map(Montant::centimes).orElse(null))
                .accordeeLe(delegation.accordeeLe())
                .enVigueur(delegation.enVigueur(horloge.aujourdhui(), horloge.instant()))
                .revocation(delegation
                        .revocation()
                        .map(fin -> new RevocationDelegation()
                                .par(auteur(fin.par()))
                                .motif(fin.motif())
                                .le(fin.le()))
                        .orElse(null));
    }

    static SeparationDesRoles separation(CircuitEngagement circuit) {
        return new SeparationDesRoles()
                .region(circuit.region().code())
                .assouplie(
                        circuit.derniere().filter(DecisionSeparation::assouplie).isPresent())
                .decisions(circuit.decisions().stream()
                        .map(CircuitMapper::decision)
                        .toList());
    }

    private static fr.esmsnumerique.contrats.budget.modele.DecisionSeparation decision(DecisionSeparation decision) {
        return new fr.esmsnumerique.contrats.budget.modele.DecisionSeparation()
                .id(decision.id())
                .assouplie(decision.assouplie())
                .par(auteur(decision.par()))
                .motif(decision.motif())
                .acte(decision.acte())
                .le(decision.le());
    }

    public static fr.esmsnumerique.contrats.budget.modele.Auteur auteur(Auteur personne) {
        return new fr.esmsnumerique.contrats.budget.modele.Auteur()
                .sujet(personne.sujet())
                .nom(personne.nom());
    }
}
