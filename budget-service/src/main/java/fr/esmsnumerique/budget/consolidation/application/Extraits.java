package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.kernel.Region;

/** What the other services publish for the consolidation. */
public interface Extraits {

    /** @throws RuntimeException when a service does not answer: the partition fails and can be restarted */
    ExtraitsRegion lire(Region region, String campagne, Lecture lecture);
}
