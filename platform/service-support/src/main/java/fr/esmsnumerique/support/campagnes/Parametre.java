package fr.esmsnumerique.support.campagnes;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.ValeursDatees;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a campaign.
 *
 * @param unite unit as the campaign file writes it (centimes, points_de_base, nombre…)
 * @param nationales values for every region without an overlay; empty when only regions have one
 * @param regionales overlays, which win over the national value
 */
public record Parametre(
        String unite, Optional<ValeursDatees<Object>> nationales, Map<Region, ValeursDatees<Object>> regionales) {

    Optional<ValeursDatees<Object>> pour(@Nullable Region region) {
        return region != null && regionales.containsKey(region) ? Optional.of(regionales.get(region)) : nationales;
    }
}
