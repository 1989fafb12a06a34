package fr.esmsnumerique.usage.mandat.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's permission, to one editor's system, to declare for some establishments of one project between two days.
 *
 * @param systeme subject of the system's tokens
 * @param au last day, included
 * @param revocation why and when it was withdrawn; {@code null} while it stands
 */
public record Mandat(
        String id,
        String dossierId,
        String systeme,
        List<NumeroFiness> essms,
        LocalDate du,
        LocalDate au,
        String donnePar,
        Instant donneLe,
        @Nullable Revocation revocation) {

    /** Bounds what a project can hold. */
    public static final int MAXIMUM = 100;

    public Mandat {
        essms = List.copyOf(essms);
    }

    /** Withdrawing has an effect at once. */
    public record Revocation(String par, Instant le, String motif) {}

    /** Where it is on that day. */
    public Etat etat(LocalDate jour) {
        if (revocation != null) {
            return Etat.REVOQUE;
        }
        if (jour.isBefore(du)) {
            return Etat.A_VENIR;
        }
        return jour.isAfter(au) ? Etat.ECHU : Etat.EN_COURS;
    }

    /** Both would open the same establishment to the same system on the same day. */
    public boolean recouvre(Mandat autre) {
        return revocation == null
                && systeme.equals(autre.systeme)
                && !autre.du.isAfter(au)
                && !du.isAfter(autre.au)
                && essms.stream().anyMatch(autre.essms::contains);
    }

    public Mandat revoque(Revocation fin) {
        return new Mandat(id, dossierId, systeme, essms, du, au, donnePar, donneLe, Objects.requireNonNull(fin));
    }

    public static String id(String dossierId, int rang) {
        return "MAN-%s-%03d".formatted(dossierId, rang);
    }

    /** What it opens today. */
    public enum Etat {
        A_VENIR,
        EN_COURS,
        ECHU,
        REVOQUE
    }
}
