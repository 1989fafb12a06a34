package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Affectation;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.VersionDepassee;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says who follows an application. Two agents who take the same one do not erase each other: the second is told. */
@Service
public class AffecterDossier {

    private final FaireAvancer faireAvancer;
    private final Horloge horloge;

    AffecterDossier(FaireAvancer faireAvancer, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.horloge = horloge;
    }

    /** @param version the one the caller read */
    public Suite affecter(String id, long version, Agent a, @Nullable String motif, String par) {
        return faireAvancer.appliquer(id, dossier -> {
            if (dossier.suivi().version() != version) {
                return new Suite.Refusee(new VersionDepassee(
                        dossier.suivi().version(), dossier.suivi().depuis(version)));
            }
            Instant maintenant = horloge.instant();
            return dossier.affecter(
                    new Affectation(a.sujet(), a.nom(), maintenant, par),
                    motif != null,
                    new Acte(
                            maintenant,
                            par,
                            a.nom().equals(par) ? "Prise en charge" : "Dossier confié à " + a.nom(),
                            motif == null ? "" : motif));
        });
    }

    /** Who will follow it. */
    public record Agent(String sujet, String nom) {}
}
