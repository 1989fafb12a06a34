package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.financement.lot.model.Lot;

/** Writes the file of a batch. The same batch always gives the same text. */
public interface FichierDeLot {

    String ecrire(Lot lot, FormatGestionnaire format);

    String empreinte(String contenu);
}
