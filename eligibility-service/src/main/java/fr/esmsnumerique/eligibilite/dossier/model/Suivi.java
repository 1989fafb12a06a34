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
 * @param affectation who follows it, {@code null} when nobody does
 */
public record Suivi(
        EtatDossier etat,
        long version,
        Instant majLe,
        @Nullable String instructeur,
        List<EntreeHistorique> historique,
        @Nullable Affectation affectation) {

    public Suivi {
        historique = List.copyOf(historique);
    }

    static Suivi ouvrir(EtatDossier etat, Acte acte) {
        return new Suivi(etat, 1, acte.instant(), null, List.of(entree(1, null, etat, acte)), null);
    }

    Suivi avancer(EtatDossier apres, Acte acte) {
        List<EntreeHistorique> suite = new ArrayList<>(historique);
        suite.add(entree(historique.size() + 1, etat, apres, acte));
        return new Suivi(apres, version + 1, acte.instant(), instructeur, suite, affectation);
    }

    Suivi instruitPar(String agent) {
        return new Suivi(etat, version, majLe, agent, historique, affectation);
    }

    Suivi suiviPar(Affectation nouvelle) {
        return new Suivi(etat, version, majLe, instructeur, historique, nouvelle);
    }

    public EntreeHistorique derniere() {
        return historique.getLast();
    }

    /** When the application came into its state. */
    public Instant etatDepuis() {
        for (EntreeHistorique entree : historique.reversed()) {
            if (entree.etatAvant() != etat) {
                return entree.instant();
            }
        }
        return historique.getFirst().instant();
    }

    /** What happened after that version, for whoever read it. */
    public List<EntreeHistorique> depuis(long lue) {
        return historique.stream().filter(e -> e.rang() > lue).toList();
    }

    private static EntreeHistorique entree(int rang, @Nullable EtatDossier avant, EtatDossier apres, Acte acte) {
        return new EntreeHistorique(
                rang, acte.instant(), acte.par(), acte.action(), avant, apres, acte.detail(), acte.changements());
    }
}
