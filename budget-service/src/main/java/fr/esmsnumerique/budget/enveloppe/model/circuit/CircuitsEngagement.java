package fr.esmsnumerique.budget.enveloppe.model.circuit;

import fr.esmsnumerique.kernel.Region;

/** The engagement circuits, one per region. */
public interface CircuitsEngagement {

    /** The region's, {@link CircuitEngagement#vierge} while it decided nothing. */
    CircuitEngagement lire(Region region);

    /** @return false when another change took this version first: read again and judge again */
    boolean remplacer(CircuitEngagement nouveau);
}
