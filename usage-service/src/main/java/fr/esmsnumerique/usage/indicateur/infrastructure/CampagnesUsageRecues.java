package fr.esmsnumerique.usage.indicateur.infrastructure;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the keys {@code usage.*} of the campaign this service received. */
@Component
class CampagnesUsageRecues implements CampagnesUsage {

    private final CampagnesRecues campagnes;

    CampagnesUsageRecues(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public ReglesUsage regles(String campagne, LocalDate date, @Nullable Region region) {
        return new LecteurUsage(campagnes.parametres(campagne), date, region).lire();
    }
}
