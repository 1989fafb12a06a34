package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.ParametresBudget;
import java.time.LocalDate;
import java.util.Optional;

/** The deadlines of the examples, for every campaign of the bench. */
final class EcheancesDeBanc implements ParametresBudget {

    @Override
    public Echeances echeances(String campagne, LocalDate jour) {
        return Exemples.ECHEANCES;
    }

    @Override
    public Optional<Repere> repereNational(String campagne, LocalDate jour) {
        return Optional.empty();
    }
}
