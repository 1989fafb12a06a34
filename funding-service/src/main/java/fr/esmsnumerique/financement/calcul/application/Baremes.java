package fr.esmsnumerique.financement.calcul.application;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Map;

/** The scales of the published campaigns. A campaign whose rules are not on file is refused: never a fallback on another one (EX-73). */
public interface Baremes {

    Bareme lire(String campagne, LocalDate jour, Region region);

    /** Condition on AHI establishments in force on the day the agreement is signed (SOL-09). */
    RegleAhi regleAhi(String campagne, LocalDate signature, Region region);

    /** Which projects need a referenced solution on the day the agreement is signed (SOL-06). */
    RegleReferencement regleReferencement(String campagne, LocalDate signature, Region region);

    /**
     * The scales of a campaign that is not published: a draft.
     *
     * @param parametres as in a campaign file; only {@code financement.*} keys are read
     */
    Brouillon brouillon(String campagne, String empreinte, Map<String, ?> parametres);

    /** The scales of one draft. */
    @FunctionalInterface
    interface Brouillon {

        BaremeLu lire(LocalDate jour, Region region);
    }

    /** A scale, or why the draft gives none. */
    sealed interface BaremeLu {

        record Lu(Bareme bareme) implements BaremeLu {}

        record Absent(String raison) implements BaremeLu {}
    }
}
