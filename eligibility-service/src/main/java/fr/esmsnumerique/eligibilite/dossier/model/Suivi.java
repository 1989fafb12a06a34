package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State, version and history of an application: every change goes through {@link #avancer}, so that none is without an entry.
 *
 * @param version 1 at creation, plus one per change; arbitrates concurrent changes
 * @param instructeur last agent who judged it
 */
public record Suivi(
        EtatDossier etat,
        long version,
        Instant majLe,
        @Nullable String instructeur,
        List<EntreeHistorique> historique) {

    public Suivi {
        historique = List.copyOf(historique);
    }

    static Suivi ouvrir(EtatDossier etat, Acte acte) {
        return new Suivi(
                etat,
                1,
                acte.instant(),
                null,
                List.of(new EntreeHistorique(1, acte.instant(), acte.par(), acte.action(), null, etat, acte.detail())));
    }

    Suivi avancer(EtatDossier apres, Acte acte) {
        List<EntreeHistorique> suite = new ArrayList<>(historique);
        suite.add(new EntreeHistorique(
                historique.size() + 1, acte.instant(), acte.par(), acte.action(), etat, apres, acte.detail()));
        return new Suivi(apres, version + 1, acte.instant(), instructeur, suite);
    }

    Suivi instruitPar(String agent) {
        return new Suivi(etat, version, majLe, agent, historique);
    }

    public EntreeHistorique derniere() {
        return historique.getLast();
    }
}
