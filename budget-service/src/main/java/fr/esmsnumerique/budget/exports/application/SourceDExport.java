package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import java.util.Set;

/** Where the content of some exports comes from. */
public interface SourceDExport {

    Set<NatureDExport> natures();

    /** Decides what the request leaves open, the run to read for one; refuses what cannot be made. */
    DemandeDExport fixer(DemandeDExport demande);

    /** @param demande as it was fixed */
    FichierAProduire preparer(DemandeDExport demande);
}
