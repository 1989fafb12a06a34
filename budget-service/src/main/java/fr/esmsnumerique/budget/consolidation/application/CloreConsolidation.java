package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.kernel.Horloge;

/** Records how a run ended and lets the next one start. May be repeated. */
public class CloreConsolidation {

    private final Consolidations consolidations;
    private final Horloge horloge;

    public CloreConsolidation(Consolidations consolidations, Horloge horloge) {
        this.consolidations = consolidations;
        this.horloge = horloge;
    }

    /** @param erreur empty on success */
    public void clore(String id, String erreur) {
        consolidations
                .lire(id)
                .map(e -> erreur.isEmpty() ? e.terminee(horloge.instant()) : e.echouee(horloge.instant(), erreur))
                .ifPresent(consolidations::enregistrer);
        consolidations.rendre(id);
    }
}
