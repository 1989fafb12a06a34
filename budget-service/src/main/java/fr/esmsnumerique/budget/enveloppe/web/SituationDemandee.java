package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The two clocks of a request: now by default, never the future. */
public final class SituationDemandee {

    /** Said instead of a silent empty. */
    public static final String AUCUN_MOUVEMENT = "Aucun mouvement à cette date : le premier lui est postérieur.";

    private SituationDemandee() {}

    /** @throws fr.esmsnumerique.support.web.ProblemeException 422 {@code solde.date_future} */
    public static Situation de(Horloge horloge, @Nullable LocalDate au, @Nullable Instant connuLe) {
        Instant maintenant = horloge.instant();
        LocalDate jour = Objects.requireNonNullElse(au, horloge.aujourdhui());
        Instant connu = Objects.requireNonNullElse(connuLe, maintenant);
        if (jour.isAfter(horloge.aujourdhui()) || connu.isAfter(maintenant)) {
            throw Probleme.refus(
                            422,
                            "solde.date_future",
                            "Date future",
                            "Les soldes futurs n'existent pas encore : nous sommes le "
                                    + Paris.enLettres(horloge.aujourdhui()) + ".")
                    .exception();
        }
        return new Situation(jour, connu);
    }
}
