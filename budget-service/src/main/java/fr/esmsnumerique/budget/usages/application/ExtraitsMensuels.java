package fr.esmsnumerique.budget.usages.application;

import fr.esmsnumerique.budget.usages.model.MesureDEssms;
import fr.esmsnumerique.kernel.Region;
import java.time.YearMonth;
import java.util.List;

/** Months that usage publishes, establishment by establishment. */
public interface ExtraitsMensuels {

    /**
     * @param periode of the run: its first reading asks for everything, the others for what changed since
     * @throws RuntimeException when usage does not answer: the region fails and is read again when the run resumes
     */
    List<MesureDEssms> lire(Region region, YearMonth mois, String periode);
}
