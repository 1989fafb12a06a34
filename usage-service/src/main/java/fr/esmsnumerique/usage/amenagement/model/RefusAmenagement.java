package fr.esmsnumerique.usage.amenagement.model;

/** Why nothing was done. */
public enum RefusAmenagement {
    INDICATEUR_SANS_PERSONNES,
    PERIODE_INVERSE,
    RECOUVREMENT,
    DEJA_RALLIEE,
    NON_INSTRUIT,
    DEJA_INSTRUIT,
    AVIS_DEFAVORABLE,
    MEME_INSTITUTION,
    MEME_PERSONNE,
    REGION_NON_DEMANDEUSE,
    TROP_DE_DOCUMENTS,
    CLOS,
    ECRITURE_CONCURRENTE
}
