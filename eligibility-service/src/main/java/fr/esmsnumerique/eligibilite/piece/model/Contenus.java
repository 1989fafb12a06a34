package fr.esmsnumerique.eligibilite.piece.model;

/** Contents of the documents, by application and hash: written before they are referred to, so that a crash leaves at most a content nobody names. */
public interface Contenus {

    void ecrire(String dossierId, String sha256, byte[] octets);

    /** @throws IllegalStateException when what is stored is not what was written */
    byte[] lire(String dossierId, String sha256, long taille);
}
