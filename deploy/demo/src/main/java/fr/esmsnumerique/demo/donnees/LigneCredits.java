package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.math.BigDecimal;
import java.util.List;

/**
 * Credits of one of the fifteen regions of {@code nation-2025.csv}: a row of {@code credits-2025.csv}, written in euros there, held in centimes here.
 *
 * @param mai first circular
 * @param septembre second circular, in plus or in minus
 */
public record LigneCredits(Region region, long mai, long septembre, long cede, long recu) {

    private static final List<LigneCredits> TOUTES = FichierCsv.lire(
            "/credits-2025.csv",
            rang -> new LigneCredits(
                    Region.deCode(rang.getField("region")).orElseThrow(),
                    centimes(rang.getField("mai")),
                    centimes(rang.getField("septembre")),
                    centimes(rang.getField("cede")),
                    centimes(rang.getField("recu"))));

    public static List<LigneCredits> toutes() {
        return TOUTES;
    }

    private static long centimes(String euros) {
        return new BigDecimal(euros).movePointRight(2).longValueExact();
    }
}
