package fr.esmsnumerique.eligibilite.projet.model;

/** Quote for the equipment of one establishment, in centimes (FUN-21). */
public record DevisEquipement(String numeroFiness, long devisCentimes) {}
