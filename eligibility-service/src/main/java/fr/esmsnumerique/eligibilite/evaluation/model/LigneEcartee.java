package fr.esmsnumerique.eligibilite.evaluation.model;

/**
 * A line that does not count in the grant.
 *
 * @param rang rank in the application, from 1
 * @param clause clause that sets it aside
 */
public record LigneEcartee(int rang, String numeroFiness, String clause, String motif) {}
