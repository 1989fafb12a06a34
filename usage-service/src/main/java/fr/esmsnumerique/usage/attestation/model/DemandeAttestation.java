package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent asks to attest.
 *
 * @param lecture reading retained; {@code null} for the campaign's preferred one
 * @param motif reason of the choice
 */
public record DemandeAttestation(
        String dossierId,
        YearMonth mois,
        @Nullable Lecture lecture,
        @Nullable String motif,
        List<Appreciation> appreciations,
        String auteur) {

    boolean apprecie(Indicateur indicateur) {
        return appreciations.stream().anyMatch(a -> a.indicateur() == indicateur);
    }

    boolean choisitUneLecture() {
        return lecture != null && estMotivee();
    }

    boolean estMotivee() {
        return motif != null && !motif.isBlank();
    }
}
