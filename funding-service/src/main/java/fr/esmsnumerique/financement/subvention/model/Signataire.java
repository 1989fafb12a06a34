package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, or declares that parties signed.
 *
 * @param qualite function of the signatory
 * @param motif why the ARS admits what its texts leave to a person
 */
public record Signataire(
        Agent agent, String qualite, @Nullable String motif) {

    Signature signe(String partie, LocalDate jour) {
        return new Signature(partie, agent, qualite, jour, motif);
    }
}
