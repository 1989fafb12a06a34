package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;

/** What the scale gives a project under the readings applied, line by line, without the other readings nor what is left to a person. */
public record Chiffrage(List<Ligne> lignes, Montant total, List<MontantTranche> tranches) {}
