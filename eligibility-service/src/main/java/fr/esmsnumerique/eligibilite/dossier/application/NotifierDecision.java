package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Notification;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records how the carrier was told of the conclusion of the ARS. */
@Service
public class NotifierDecision {

    private final FaireAvancer faireAvancer;
    private final Horloge horloge;

    NotifierDecision(FaireAvancer faireAvancer, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.horloge = horloge;
    }

    public Suite notifier(String id, LocalDate le, Notification.Moyen moyen, @Nullable String reference, String agent) {
        Instant maintenant = horloge.instant();
        String detail = moyen.libelle() + " du " + Paris.enLettres(le) + (reference == null ? "" : ", " + reference);
        return faireAvancer.appliquer(
                id,
                d -> d.notifier(
                        new Notification(le, moyen, reference, agent, maintenant),
                        new Acte(maintenant, agent, "Notification de la décision", detail)));
    }
}
