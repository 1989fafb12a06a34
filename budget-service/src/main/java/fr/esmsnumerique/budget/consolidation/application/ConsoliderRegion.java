package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.ConsolidationDeRegion;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.kernel.Region;

/** One partition: reads everybody's extracts of a region, counts, stores the line. */
public class ConsoliderRegion {

    private final GrandLivre livre;
    private final Extraits extraits;
    private final Consolidations consolidations;

    public ConsoliderRegion(GrandLivre livre, Extraits extraits, Consolidations consolidations) {
        this.livre = livre;
        this.extraits = extraits;
        this.consolidations = consolidations;
    }

    /**
     * @return lines read
     * @throws RuntimeException when a service does not answer; what it said is kept beside the region
     */
    public int consolider(Execution execution, Region region) {
        try {
            return lire(execution, region);
        } catch (RuntimeException illisible) {
            consolidations.noterErreur(execution.id(), region, String.valueOf(illisible.getMessage()));
            throw illisible;
        }
    }

    /** Facts first: a region is finished when its line is stored, and a finished region has both. */
    private int lire(Execution execution, Region region) {
        ExtraitsRegion lus = extraits.lire(region, execution.enveloppe().campagne(), execution.lecture());
        SituationDuLivre situation = livre.situation(execution.enveloppe(), execution.sequence());
        FaitsRegion faits = FaitsRegion.de(region, situation, lus);
        consolidations.enregistrer(execution, faits);
        consolidations.enregistrer(execution.id(), ConsolidationDeRegion.consolider(faits, situation, lus.lignes()));
        return lus.lignes();
    }
}
