package fr.esmsnumerique.budget.enveloppe.model;

/**
 * A mouvement whose hash was seen: whatever is recomputed later must go through it. Without one, a stream rewritten from end to end would look exact.
 *
 * @param sequence 0 for a stream nothing was written to
 */
public record PointDeChaine(long sequence, String empreinte) {

    public static final PointDeChaine ORIGINE = new PointDeChaine(0, Empreintes.ORIGINE);
}
