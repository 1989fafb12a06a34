package fr.esmsnumerique.usage.amenagement.application;

/** Contents of the documents of adjustments, by request and hash, outside the requests themselves. */
public interface ContenusDocuments {

    void ecrire(String amenagementId, String sha256, byte[] octets);

    /** @throws IllegalStateException when what is stored is not what was written */
    byte[] lire(String amenagementId, String sha256, long taille);
}
