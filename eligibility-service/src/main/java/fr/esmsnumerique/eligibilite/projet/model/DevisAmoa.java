package fr.esmsnumerique.eligibilite.projet.model;

/** Quote for the assistance to project ownership of the carrier, in centimes (FUN-21). */
public record DevisAmoa(long devisCentimes) {}
