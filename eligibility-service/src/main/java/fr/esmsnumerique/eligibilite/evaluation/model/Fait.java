package fr.esmsnumerique.eligibilite.evaluation.model;

/** A fact read in the application, the referential or the campaign, as the clause used it. */
public record Fait(String nom, String valeur) {

    /** Names, by their codes, every document a clause asks for. */
    public static final String PIECES_DEMANDEES = "pièces demandées";
}
