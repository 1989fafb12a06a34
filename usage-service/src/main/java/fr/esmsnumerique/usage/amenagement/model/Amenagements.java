package fr.esmsnumerique.usage.amenagement.model;

import fr.esmsnumerique.usage.indicateur.model.Annexes;
import java.util.List;
import java.util.Optional;

/** Adjustments kept. They are few: a list is read whole. */
public interface Amenagements extends Annexes {

    /** @return false when the identifier is taken: another request arrived first */
    boolean creer(Amenagement amenagement);

    /** @return empty when somebody else wrote meanwhile */
    Optional<Amenagement> remplacer(Amenagement amenagement);

    Optional<Amenagement> lire(String id);

    /** Oldest first. */
    List<Amenagement> lister(String campagne);
}
