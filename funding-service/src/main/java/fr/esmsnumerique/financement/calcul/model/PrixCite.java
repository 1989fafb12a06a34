package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;

/** An amount of the campaign with the text it comes from. */
public record PrixCite(Montant montant, ReferenceLegale reference) {}
