package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Attribution;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** The decision maker grants the fixed amount. */
@Service
public class PrendreDecision {

    private final Subventions subventions;
    private final Horloge horloge;

    PrendreDecision(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat prendre(String dossierId, Agent agent) {
        return subventions.modifier(dossierId, s -> Attribution.de(s).decider(agent, horloge.aujourdhui()));
    }
}
