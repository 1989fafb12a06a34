package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.Piece;
import java.util.List;

/** The documents held here for an application, as its declaration lists them. */
public interface PiecesJointes {

    List<Piece> piecesDe(String dossierId);
}
