package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Subvention;

/** Turns an agreement into a PDF. The same data always give the same bytes. */
public interface ImprimeurConvention {

    byte[] imprimer(Subvention subvention, Convention convention);
}
