package fr.esmsnumerique.financement.calcul.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of establishments that change the scale; absent when the campaign's texts give none.
 *
 * @param premierRangReduit first rank paid at the reduced amounts (50 in 2022 and 2025)
 * @param essmsFinances most establishments a project can have funded (30 in 2021)
 */
public record Seuils(
        @Nullable EntierCite premierRangReduit, @Nullable EntierCite essmsFinances) {

    public Optional<EntierCite> degressivite() {
        return Optional.ofNullable(premierRangReduit);
    }

    /** First rank paid at the reduced amounts; beyond any project where there is none. */
    int premierReduit() {
        return premierRangReduit == null ? Integer.MAX_VALUE : premierRangReduit.valeur();
    }

    public Optional<EntierCite> maximum() {
        return Optional.ofNullable(essmsFinances);
    }
}
