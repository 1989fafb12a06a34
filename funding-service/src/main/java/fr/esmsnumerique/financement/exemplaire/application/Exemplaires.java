package fr.esmsnumerique.financement.exemplaire.application;

import fr.esmsnumerique.financement.exemplaire.model.Exemplaire;
import java.util.List;
import java.util.Optional;

/** Signed copies of an agreement, by increasing version. */
public interface Exemplaires {

    List<Exemplaire> de(String conventionId);

    Optional<byte[]> fichier(String conventionId, int version);

    /** Adds a version; false when that number was taken in between. */
    boolean ajouter(String conventionId, Exemplaire exemplaire, byte[] fichier);
}
