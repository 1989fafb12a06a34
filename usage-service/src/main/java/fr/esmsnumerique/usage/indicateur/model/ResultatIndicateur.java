package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator, concluded and explained.
 *
 * @param exige counts for the balance
 * @param numerateur exact, when known
 * @param denominateur exact, when known
 * @param cible target, when one is required
 * @param reference what decides: the target's text, the exemption's, or the one that imposes no value
 * @param explication one sentence in French, with what is missing when the target is not reached
 * @param faits facts used, in French
 * @param denominateurDeclare before the adjustments of the annex; {@code null} when nothing was deducted
 * @param amenagements entries of the annex that apply; none in what was kept before they existed
 */
public record ResultatIndicateur(
        Indicateur indicateur,
        EtatIndicateur etat,
        boolean exige,
        @Nullable Long numerateur,
        @Nullable Long denominateur,
        @Nullable Taux cible,
        @Nullable ReferenceLegale reference,
        String explication,
        List<String> faits,
        @Nullable Long denominateurDeclare,
        @Nullable List<String> amenagements) {

    public ResultatIndicateur {
        faits = List.copyOf(faits);
        amenagements = amenagements == null ? List.of() : List.copyOf(amenagements);
    }
}
