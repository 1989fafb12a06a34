package fr.esmsnumerique.budget.usages.model;

import fr.esmsnumerique.budget.usages.model.SyntheseDesMois.Compte;
import java.util.List;

/**
 * Counts added up over establishments and months.
 *
 * @param declares establishments' months with the indicator
 * @param exiges those of which a target is required
 * @param atteints those that reach it
 */
public record Cumul(long declares, long exiges, long atteints, long numerateur, long denominateur) {

    public static final Cumul NUL = new Cumul(0, 0, 0, 0, 0);

    static Cumul de(Compte compte) {
        return new Cumul(
                compte.declares(), compte.exiges(), compte.atteints(), compte.numerateur(), compte.denominateur());
    }

    public Cumul plus(Cumul autre) {
        return new Cumul(
                Math.addExact(declares, autre.declares),
                Math.addExact(exiges, autre.exiges),
                Math.addExact(atteints, autre.atteints),
                Math.addExact(numerateur, autre.numerateur),
                Math.addExact(denominateur, autre.denominateur));
    }

    public static Cumul somme(List<CompteDUsage> comptes) {
        return comptes.stream().map(c -> de(c.compte())).reduce(NUL, Cumul::plus);
    }
}
