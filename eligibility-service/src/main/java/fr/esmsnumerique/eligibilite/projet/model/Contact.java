package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.Nullable;

/** Professional contact of the project. */
public record Contact(String courriel, @Nullable String nom) {}
