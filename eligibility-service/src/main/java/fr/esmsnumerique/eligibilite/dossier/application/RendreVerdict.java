package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.dossier.model.VerdictHumain;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** A named agent answers, with a reason, a clause that waits for a person. */
@Service
public class RendreVerdict {

    private final FaireAvancer faireAvancer;
    private final Horloge horloge;

    RendreVerdict(FaireAvancer faireAvancer, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.horloge = horloge;
    }

    public Suite rendre(String id, String clause, boolean satisfait, String motif, String agent) {
        Instant maintenant = horloge.instant();
        String action = "Verdict sur " + clause + " : " + (satisfait ? "satisfait" : "non satisfait");
        return faireAvancer.appliquer(
                id,
                d -> d.trancher(
                        new VerdictHumain(clause, satisfait, motif, agent, maintenant),
                        new Acte(maintenant, agent, action, motif)));
    }
}
