package fr.esmsnumerique.eligibilite.essms.model;

import java.util.Locale;

/** Who sets an establishment's prices; decides whether a conseil départemental is consulted (PIL-03). Proposed from FINESS, confirmed by a person. */
public enum AutoriteTarification {
    ARS,
    CONSEIL_DEPARTEMENTAL,
    /** Shared competence, a conseil départemental included. */
    CONJOINTE,
    ETAT,
    INCONNUE;

    /**
     * Reads the label of {@code codemft} rather than its code: the code list changes with the nomenclature, the authorities' names do not.
     *
     * @param libelleModeTarification e.g. {@code ARS/PCD, Tarif global, habilité aide sociale}
     */
    public static AutoriteTarification proposee(String libelleModeTarification) {
        String libelle = libelleModeTarification.toUpperCase(Locale.ROOT);
        boolean departement = libelle.contains("PCD")
                || libelle.contains("PCG")
                || libelle.contains("CONSEIL DÉPARTEMENTAL")
                || libelle.contains("CONSEIL DEPARTEMENTAL");
        boolean sante = libelle.contains("ARS");
        if (departement) {
            return sante || libelle.contains("PRÉFET") || libelle.contains("PREFET")
                    ? CONJOINTE
                    : CONSEIL_DEPARTEMENTAL;
        }
        if (sante) {
            return ARS;
        }
        return libelle.contains("PRÉFET") || libelle.contains("PREFET") || libelle.contains("ETAT") ? ETAT : INCONNUE;
    }

    public boolean associeUnDepartement() {
        return this == CONSEIL_DEPARTEMENTAL || this == CONJOINTE;
    }
}
