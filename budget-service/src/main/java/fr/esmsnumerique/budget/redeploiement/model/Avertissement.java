package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.kernel.Region;
import java.util.Optional;

/**
 * What to know before proposing or signing.
 *
 * @param bloquant the first signature would be refused today
 */
public record Avertissement(String code, String phrase, Optional<Region> region, boolean bloquant) {}
