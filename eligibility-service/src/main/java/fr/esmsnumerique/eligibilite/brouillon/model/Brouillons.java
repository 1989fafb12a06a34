package fr.esmsnumerique.eligibilite.brouillon.model;

import java.util.List;
import java.util.Optional;

/** The drafts deposited. */
public interface Brouillons {

    Optional<Brouillon> trouver(String id);

    /** Those of a campaign, oldest first. */
    List<Brouillon> de(String code);

    /** Stores the draft, or replaces the one with its id. */
    void enregistrer(Brouillon brouillon);
}
