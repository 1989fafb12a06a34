package fr.esmsnumerique.budget.enveloppe.model.demandes;

/**
 * Named exception that lets initial credits be engaged on 31 December itself (AMB-06).
 *
 * @param accordeePar who grants it
 * @param motif why
 */
public record Derogation(String accordeePar, String motif) {

    public Derogation {
        if (accordeePar.isBlank() || motif.isBlank()) {
            throw new IllegalArgumentException("Une dérogation est nommée et motivée");
        }
    }
}
