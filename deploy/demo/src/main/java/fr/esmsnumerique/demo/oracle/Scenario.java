package fr.esmsnumerique.demo.oracle;

import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;

/**
 * The credits of each region and what people decide: the script of the year at one scale.
 *
 * @param notifieEnMai first FMIS circular, centimes
 * @param notifieEnSeptembre second circular, in plus or in minus
 * @param cede given up on 16 October: a human decision, no text gives a criterion (BUD-10)
 * @param recu the same credits, received
 */
public record Scenario(
        List<Parcours> parcours,
        Map<Region, Long> notifieEnMai,
        Map<Region, Long> notifieEnSeptembre,
        Map<Region, Long> cede,
        Map<Region, Long> recu) {

    public Scenario {
        if (somme(cede) != somme(recu)) {
            throw new IllegalArgumentException("Un redéploiement est à somme nulle (BUD-10)");
        }
    }

    public Parcours parcours(String dossierId) {
        return parcours.stream()
                .filter(p -> p.dossierId().equals(dossierId))
                .findFirst()
                .orElseThrow();
    }

    /** What the regions received by the two circulars. */
    public long notifie(Region region) {
        return notifieEnMai.getOrDefault(region, 0L) + notifieEnSeptembre.getOrDefault(region, 0L);
    }

    public long totalCede() {
        return somme(cede);
    }

    private static long somme(Map<Region, Long> montants) {
        return montants.values().stream().mapToLong(Long::longValue).sum();
    }
}
