package fr.esmsnumerique.budget.enveloppe.model;

/**
 * Who decided a mouvement.
 *
 * @param sujet stable identifier in the identity provider
 * @param nom name shown
 */
public record Auteur(String sujet, String nom) {}
