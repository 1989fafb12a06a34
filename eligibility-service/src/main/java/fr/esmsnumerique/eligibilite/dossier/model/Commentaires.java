package fr.esmsnumerique.eligibilite.dossier.model;

/** The stored comments, one thread per application. */
public interface Commentaires {

    FilCommentaires de(String dossierId);

    /** @return false when the stored version is not the one before: nothing is written */
    boolean enregistrer(FilCommentaires fil);
}
