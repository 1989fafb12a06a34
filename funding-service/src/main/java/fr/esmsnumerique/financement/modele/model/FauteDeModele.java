package fr.esmsnumerique.financement.modele.model;

/**
 * Why a template is refused.
 *
 * @param code stable code of the contract
 * @param champ where, {@code paragraphes/3}
 * @param raison what is wrong and what to write instead, in French
 */
public record FauteDeModele(String code, String champ, String raison) {}
