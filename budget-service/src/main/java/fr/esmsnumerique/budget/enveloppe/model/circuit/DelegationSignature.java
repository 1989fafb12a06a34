package fr.esmsnumerique.budget.enveloppe.model.circuit;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision maker of an ARS lets a named person of the same ARS engage in his place. Never edited: a mistake is revoked and delegated again.
 *
 * @param du first day, included, Europe/Paris
 * @param au last day, included
 * @param acte reference of the published act
 * @param plafond largest grant the person may engage, when the act sets one
 */
public record DelegationSignature(
        String id,
        Auteur delegant,
        Auteur delegataire,
        LocalDate du,
        LocalDate au,
        String acte,
        Optional<Montant> plafond,
        Instant accordeeLe,
        Optional<Revocation> revocation) {

    public DelegationSignature {
        if (au.isBefore(du)) {
            throw new IllegalArgumentException("Délégation inversée : du " + du + " au " + au);
        }
    }

    /** On that day, and not revoked at that instant. */
    public boolean enVigueur(LocalDate jour, Instant instant) {
        return !jour.isBefore(du)
                && !jour.isAfter(au)
                && revocation.filter(fin -> !fin.le().isAfter(instant)).isEmpty();
    }

    public boolean couvre(long centimes) {
        return plafond.filter(plus -> plus.centimes() < centimes).isEmpty();
    }

    DelegationSignature revoquee(Revocation fin) {
        return new DelegationSignature(id, delegant, delegataire, du, au, acte, plafond, accordeeLe, Optional.of(fin));
    }

    /** Who ended it, why, and from which instant. */
    public record Revocation(Auteur par, String motif, Instant le) {}
}
