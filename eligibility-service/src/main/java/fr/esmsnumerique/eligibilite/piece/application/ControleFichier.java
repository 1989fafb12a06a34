package fr.esmsnumerique.eligibilite.piece.application;

import fr.esmsnumerique.eligibilite.piece.model.RefusFichier;
import fr.esmsnumerique.eligibilite.piece.model.TypeFichier;

/** Looks at what a file is, whatever its name and the header it came with say. */
public interface ControleFichier {

    Resultat controler(byte[] octets);

    /** Outcome. */
    sealed interface Resultat {

        record Accepte(TypeFichier type) implements Resultat {}

        record Refuse(RefusFichier refus) implements Resultat {}
    }
}
