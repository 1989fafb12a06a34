package fr.esmsnumerique.usage.certification.model;

/** Why an act on months is refused; nothing was written. */
public enum RefusSuivi {
    PERIODE_INVERSE,
    MOIS_HORS_SUIVI,
    MOIS_INCOMPLET,
    MOIS_NON_CERTIFIE,
    ANOMALIES_OUVERTES,
    ECRITURE_CONCURRENTE
}
