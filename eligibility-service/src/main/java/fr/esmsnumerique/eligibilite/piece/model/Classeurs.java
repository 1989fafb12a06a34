package fr.esmsnumerique.eligibilite.piece.model;

/** The stored documents. */
public interface Classeurs {

    Classeur de(String dossierId);

    /** @return false when the stored version is not the one before: nothing is written */
    boolean enregistrer(Classeur classeur);
}
