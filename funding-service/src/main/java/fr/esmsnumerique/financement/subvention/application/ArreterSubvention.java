package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Attribution;
import fr.esmsnumerique.kernel.Horloge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The instructor fixes the computed amount. */
@Service
public class ArreterSubvention {

    private final Subventions subventions;
    private final Horloge horloge;

    ArreterSubvention(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat arreter(String dossierId, Agent agent, @Nullable String motif) {
        return subventions.modifier(dossierId, s -> Attribution.de(s).arreter(agent, horloge.instant(), motif));
    }
}
