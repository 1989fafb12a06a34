package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** The ARS decides, with a reason. */
@Service
public class DeciderDossier {

    private final FaireAvancer faireAvancer;
    private final DepartementsAConsulter departements;
    private final Horloge horloge;

    DeciderDossier(FaireAvancer faireAvancer, DepartementsAConsulter departements, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.departements = departements;
        this.horloge = horloge;
    }

    public Suite decider(String id, Decision.Issue issue, String motif, String decideur) {
        Instant maintenant = horloge.instant();
        return faireAvancer.appliquer(
                id,
                d -> d.decider(
                        new Decision(issue, motif, decideur, maintenant),
                        departements.de(d),
                        new Acte(maintenant, decideur, "Décision : " + issue.libelle(), motif)));
    }
}
