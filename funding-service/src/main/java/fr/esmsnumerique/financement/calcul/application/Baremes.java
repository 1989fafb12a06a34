package fr.esmsnumerique.financement.calcul.application;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;

/** The scales of the published campaigns. A campaign whose rules are not on file is refused: never a fallback on another one (EX-73). */
public interface Baremes {

    Bareme lire(String campagne, LocalDate jour, Region region);

    /** Condition on AHI establishments in force on the day the agreement is signed (SOL-09). */
    RegleAhi regleAhi(String campagne, LocalDate signature, Region region);
}
