package fr.esmsnumerique.usage.amenagement.model;

import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Reduction;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the annex will say, word for word: it never changes once asked.
 *
 * @param secteur {@code null} for every sector
 * @param activite the activity, clearly defined
 * @param au last month; {@code null} for no end
 */
public record Perimetre(
        String campagne,
        Indicateur indicateur,
        @Nullable Secteur secteur,
        MotifReduction motif,
        String activite,
        YearMonth du,
        @Nullable YearMonth au) {

    /** What is wrong whatever the annex holds. */
    public Optional<RefusAmenagement> anomalie() {
        boolean compteDesPersonnes = indicateur
                .denominateur()
                .filter(c -> c.name().startsWith("PERSONNES_"))
                .isPresent();
        if (!compteDesPersonnes) {
            return Optional.of(RefusAmenagement.INDICATEUR_SANS_PERSONNES);
        }
        return au != null && au.isBefore(du) ? Optional.of(RefusAmenagement.PERIODE_INVERSE) : Optional.empty();
    }

    /** Some establishment could be measured under both. */
    boolean recouvre(Perimetre autre) {
        return campagne.equals(autre.campagne)
                && indicateur == autre.indicateur
                && motif == autre.motif
                && (secteur == null || autre.secteur == null || secteur == autre.secteur)
                && (au == null || !au.isBefore(autre.du))
                && (autre.au == null || !autre.au.isBefore(du));
    }

    Reduction reduction(String amenagement) {
        return new Reduction(amenagement, indicateur, secteur, motif.compteur(), du, au);
    }
}
