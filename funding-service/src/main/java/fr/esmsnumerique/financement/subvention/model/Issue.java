package fr.esmsnumerique.financement.subvention.model;

import java.util.List;

/** Outcome of a command on a grant. */
public sealed interface Issue {

    /**
     * Done.
     *
     * @param faits to announce, written with the new state
     */
    record Acceptee(Subvention apres, List<Fait> faits) implements Issue {}

    /** Already so: nothing to write. */
    record SansEffet(Subvention actuelle) implements Issue {}

    record Refusee(Refus refus) implements Issue {}
}
