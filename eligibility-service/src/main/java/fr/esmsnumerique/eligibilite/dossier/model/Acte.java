package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import java.time.Instant;
import java.util.List;

/**
 * Who does what, when and why.
 *
 * @param par name of the person or system
 * @param detail reason or precision in French, possibly empty
 * @param changements fields it changes, for the history
 */
public record Acte(Instant instant, String par, String action, String detail, List<ChangementDeChamp> changements) {

    public Acte {
        changements = List.copyOf(changements);
    }

    public Acte(Instant instant, String par, String action, String detail) {
        this(instant, par, action, detail, List.of());
    }

    public Acte avec(List<ChangementDeChamp> nouveaux) {
        return new Acte(instant, par, action, detail, nouveaux);
    }
}
