package fr.esmsnumerique.budget.enveloppe.model;

/**
 * Identity of a demand, chosen before it was sent: one effect per key.
 *
 * @param cle scoped by caller and operation, so that nobody meets another's key
 * @param empreinte SHA-256 of what was asked; the same key with another demand is an error
 */
public record CleDemande(String cle, String empreinte) {

    public CleDemande {
        if (cle.isBlank()) {
            throw new IllegalArgumentException("Une demande a une clé d'idempotence");
        }
    }
}
