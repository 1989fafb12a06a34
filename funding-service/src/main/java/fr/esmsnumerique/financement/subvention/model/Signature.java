package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party's signature.
 *
 * @param partie {@code ARS}, {@code PORTEUR}, or the FINESS juridique of a member
 * @param qualite function of the signatory
 * @param motif why the ARS admits what its texts leave to a person; absent otherwise
 */
public record Signature(
        String partie,
        Agent par,
        String qualite,
        LocalDate date,
        @Nullable String motif) {

    public Signature(String partie, Agent par, String qualite, LocalDate date) {
        this(partie, par, qualite, date, null);
    }
}
