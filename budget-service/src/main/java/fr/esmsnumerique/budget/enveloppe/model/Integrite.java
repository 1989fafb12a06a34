package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Optional;

/**
 * Verdict on a whole stream.
 *
 * @param verifies mouvements found exact, in order
 * @param empreinteTete hash of the last exact one
 */
public record Integrite(long verifies, String empreinteTete, Optional<Faute> faute) {

    /** @param sequence first mouvement edited, missing or moved */
    public record Faute(long sequence, String raison) {}

    /** Last point of the chain found exact. */
    public PointDeChaine tete() {
        return new PointDeChaine(verifies, empreinteTete);
    }

    public boolean conforme() {
        return faute.isEmpty();
    }
}
