package fr.esmsnumerique.support.evenements;

import java.util.Set;

/** Reacts to events of other services. Delivery is at least once: a consumer killed after its effect receives the event again. */
public interface ConsommateurEvenement {

    /** Short types, e.g. {@code dossier.retenu}. */
    Set<String> types();

    /** An exception means "not now": the producer delivers again. */
    void recevoir(Evenement evenement);
}
