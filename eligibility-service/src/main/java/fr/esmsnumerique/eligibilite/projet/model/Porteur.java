package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.Nullable;

/** Body that carries the project and receives the grant. */
public record Porteur(
        String numeroFinessJuridique,
        String raisonSociale,
        @Nullable TypePorteur type) {}
