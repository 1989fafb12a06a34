package fr.esmsnumerique.budget.usages.application;

import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.kernel.Region;
import java.util.Collection;
import java.util.List;

/** What each run counted, region by region; a region counted again replaces itself. */
public interface UsagesConsolides {

    void enregistrer(String traitement, Region region, List<CompteDUsage> comptes);

    List<CompteDUsage> lire(String traitement, Collection<Region> regions);
}
