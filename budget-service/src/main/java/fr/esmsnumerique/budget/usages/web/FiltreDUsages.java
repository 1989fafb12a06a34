package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.pilotage.FiltresDuPilotage;
import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which counts are kept; an absent criterion keeps them all. */
record FiltreDUsages(
        @Nullable String mois,
        @Nullable String departement,
        @Nullable String secteur) {

    /** @throws fr.esmsnumerique.support.web.ProblemeException 400 when no count can be under one of its codes */
    FiltreDUsages possible(FiltresDuPilotage filtres) {
        filtres.exiger(Axe.DEPARTEMENT, departement);
        filtres.exiger(Axe.SECTEUR, secteur);
        return this;
    }

    List<CompteDUsage> parmi(List<CompteDUsage> comptes) {
        return comptes.stream()
                .filter(c -> mois == null || mois.equals(c.mois()))
                .filter(c -> departement == null || departement.equals(c.departement()))
                .filter(c -> secteur == null || secteur.equals(c.secteur()))
                .toList();
    }
}
