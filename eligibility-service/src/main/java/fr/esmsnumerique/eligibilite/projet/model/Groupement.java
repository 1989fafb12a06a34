package fr.esmsnumerique.eligibilite.projet.model;

/** What the bodies of a group put in common (ELI-12). */
public record Groupement(FormeGroupement forme, boolean moyensMutualises, boolean couvreDureeProjet) {}
