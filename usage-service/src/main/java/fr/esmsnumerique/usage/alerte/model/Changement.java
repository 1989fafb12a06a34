package fr.esmsnumerique.usage.alerte.model;

import fr.esmsnumerique.usage.indicateur.model.EtatIndicateur;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;

/** One aggregated indicator before and after a correction, each with its sentence. */
public record Changement(
        Indicateur indicateur,
        EtatIndicateur avant,
        EtatIndicateur apres,
        String explicationAvant,
        String explicationApres) {}
