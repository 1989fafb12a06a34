package fr.esmsnumerique.eligibilite.projet.model;

/** National entity a body is attached to (ELI-26, ELI-27). */
public record EntiteNationale(String nom, boolean accordEcrit, boolean offreDuiCommun) {}
