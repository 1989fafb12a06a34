package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;

/** Looks at what a file is, whatever its name and the header it came with say. */
public interface ControleFichier {

    Resultat controler(byte[] octets);

    /** Outcome. */
    sealed interface Resultat {

        record Accepte(TypeFichier type) implements Resultat {}

        record Refuse(RefusFichier refus) implements Resultat {}
    }
}
