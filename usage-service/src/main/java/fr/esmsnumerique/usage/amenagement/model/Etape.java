package fr.esmsnumerique.usage.amenagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step, never edited.
 *
 * @param qualite region or institution in whose name
 * @param favorable opinion of an instruction, {@code null} for other steps
 * @param texte reason or opinion, may be empty
 */
public record Etape(
        Geste geste,
        Instant le,
        String sujet,
        String nom,
        String qualite,
        @Nullable Boolean favorable,
        String texte) {

    public enum Geste {
        DEMANDE,
        RALLIEMENT,
        INSTRUCTION,
        SIGNATURE,
        REFUS,
        RETRAIT
    }
}
