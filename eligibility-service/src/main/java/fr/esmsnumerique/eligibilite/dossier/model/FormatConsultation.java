package fr.esmsnumerique.eligibilite.dossier.model;

/** How a conseil départemental was consulted; each ARS defines its ways (PIL-03). */
public enum FormatConsultation {
    COURRIER,
    COURRIEL,
    REUNION,
    PLATEFORME
}
