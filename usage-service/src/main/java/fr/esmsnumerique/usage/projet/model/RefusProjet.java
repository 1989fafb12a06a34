package fr.esmsnumerique.usage.projet.model;

/** Why a change of a project is refused; nothing was written. */
public enum RefusProjet {
    PROJET_INTROUVABLE,
    ESSMS_INTROUVABLE,
    SECTEUR_SANS_CONSTAT,
    RECETTE_FUTURE,
    RECETTE_ORDRE,
    PROJET_ATTESTE,
    PREUVES_EN_TROP,
    ECRITURE_CONCURRENTE
}
