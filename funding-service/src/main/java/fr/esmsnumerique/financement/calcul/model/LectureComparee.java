package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;

/**
 * An ambiguity that changes this project's amount.
 *
 * @param totalAutre total of the grant under the other reading
 */
public record LectureComparee(Ambiguite ambiguite, Option retenue, Option autre, Montant totalAutre) {}
