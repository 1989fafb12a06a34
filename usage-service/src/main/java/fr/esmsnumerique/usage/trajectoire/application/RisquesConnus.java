package fr.esmsnumerique.usage.trajectoire.application;

import fr.esmsnumerique.usage.indicateur.model.Annexes;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.projet.application.MemoireProjets;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The risk of each project, computed again only when its declarations, its campaign's rules or its annex change. */
@Component
public class RisquesConnus {

    private final TracerTrajectoire tracer;
    private final CampagnesUsage campagnes;
    private final Annexes annexes;
    private final MemoireProjets<RisqueProjet> memoire = new MemoireProjets<>();

    RisquesConnus(TracerTrajectoire tracer, CampagnesUsage campagnes, Annexes annexes) {
        this.tracer = tracer;
        this.campagnes = campagnes;
        this.annexes = annexes;
    }

    /** To read a list with: the annexes are looked at once for all of it. */
    public Function<Projet, RisqueProjet> lecture() {
        Map<String, Instant> decisions = annexes.dernieresDecisions();
        return projet -> {
            String empreinte = campagnes
                    .regles(projet.campagne(), projet.dateConvention(), projet.region())
                    .empreinte();
            Object contexte = List.of(empreinte, decisions.getOrDefault(projet.campagne(), Instant.EPOCH));
            return memoire.de(projet, contexte, p -> RisqueProjet.de(tracer.executer(p)));
        };
    }
}
