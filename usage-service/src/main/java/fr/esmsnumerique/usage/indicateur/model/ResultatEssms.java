package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.util.List;

/** The indicators of one establishment. */
public record ResultatEssms(
        NumeroFiness numeroFiness, String raisonSociale, Secteur secteur, List<ResultatIndicateur> indicateurs) {}
