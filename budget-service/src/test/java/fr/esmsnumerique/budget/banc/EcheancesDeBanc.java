package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import java.lang.reflect.Proxy;

/** The deadlines of the examples, for every campaign of the bench; an engagement asks nothing else of a campaign. */
final class EcheancesDeBanc {

    private EcheancesDeBanc() {}

    static ParametresBudget parametres() {
        return (ParametresBudget) Proxy.newProxyInstance(
                EcheancesDeBanc.class.getClassLoader(), new Class<?>[] {ParametresBudget.class}, (_, methode, _) -> {
                    if (methode.getName().equals("echeances")) {
                        return Exemples.ECHEANCES;
                    }
                    throw new UnsupportedOperationException(methode.getName());
                });
    }
}
