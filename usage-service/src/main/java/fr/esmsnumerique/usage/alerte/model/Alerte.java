package fr.esmsnumerique.usage.alerte.model;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction made after the targets were attested, when the balance may be paid. What was attested does not change; somebody must look.
 *
 * @param moisAtteste month the attestation rests on
 * @param mois month that is corrected
 * @param essms establishments whose figures change
 * @param soldePayeLe day the balance was paid, if it already was: money is then out on figures that changed
 * @param ciblesAvant the attested reading concluded so on this month before the correction
 * @param ciblesApres and would conclude so after it
 */
public record Alerte(
        String id,
        String dossierId,
        String campagne,
        Region region,
        String attestationId,
        String moisAtteste,
        String mois,
        List<String> essms,
        String motif,
        String par,
        Instant le,
        @Nullable LocalDate soldePayeLe,
        boolean ciblesAvant,
        boolean ciblesApres,
        List<Changement> changements,
        @Nullable Traitement traitement) {

    public Alerte {
        essms = List.copyOf(essms);
        changements = List.copyOf(changements);
    }

    /** @return {@code null} means that nobody has looked yet */
    public boolean estOuverte() {
        return traitement == null;
    }

    /** What the ARS concluded, in writing. */
    public record Traitement(String suite, String par, Instant le) {}
}
