package fr.esmsnumerique.usage.preuve.application;

/** Contents of the evidence, by project and hash, outside the projects themselves. */
public interface ContenusPreuves {

    void ecrire(String dossierId, String sha256, byte[] octets);

    /** @throws IllegalStateException when what is stored is not what was written */
    byte[] lire(String dossierId, String sha256, long taille);
}
