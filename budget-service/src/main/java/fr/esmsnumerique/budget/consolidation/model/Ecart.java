package fr.esmsnumerique.budget.consolidation.model;

/**
 * Two sources that should say the same and do not.
 *
 * @param region INSEE code, or {@code NAT}
 * @param dossier empty when the difference is not about one application
 * @param explication where it comes from and what to do, in French
 * @param decalage the services are not at the same step: it closes by itself or by an ordinary act, and no figure is wrong
 */
public record Ecart(
        String region, String dossier, String mesure, Cote coteA, Cote coteB, String explication, boolean decalage) {

    /** @param valeur in centimes */
    public record Cote(String source, long valeur) {}
}
