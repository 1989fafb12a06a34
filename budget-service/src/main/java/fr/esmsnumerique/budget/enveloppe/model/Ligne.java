package fr.esmsnumerique.budget.enveloppe.model;

/**
 * Variation of one account.
 *
 * @param centimes signed, never 0
 */
public record Ligne(Compte compte, long centimes) {

    public Ligne {
        if (centimes == 0) {
            throw new IllegalArgumentException("Une ligne varie son compte : " + compte);
        }
    }

    public Ligne inverse() {
        return new Ligne(compte, Math.negateExact(centimes));
    }
}
