package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation.Appreciation;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.VersionDepassee;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An agent appreciates the priority criteria; what somebody else appreciated meanwhile is never replaced unseen. */
@Service
public class PrioriserDossier {

    private final FaireAvancer faireAvancer;
    private final Horloge horloge;

    PrioriserDossier(FaireAvancer faireAvancer, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.horloge = horloge;
    }

    /** @param version the one the caller read */
    public Suite prioriser(
            String id, long version, List<Appreciation> appreciations, @Nullable String avis, String agent) {
        return faireAvancer.appliquer(id, dossier -> {
            if (dossier.suivi().version() != version) {
                return new Suite.Refusee(new VersionDepassee(
                        dossier.suivi().version(), dossier.suivi().depuis(version)));
            }
            Instant maintenant = horloge.instant();
            return dossier.prioriser(
                    new Priorisation(appreciations, avis, agent, maintenant),
                    new Acte(maintenant, agent, "Appréciation des critères de priorité", avis == null ? "" : avis));
        });
    }
}
