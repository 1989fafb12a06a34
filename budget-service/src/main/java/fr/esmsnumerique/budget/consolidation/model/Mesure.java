package fr.esmsnumerique.budget.consolidation.model;

import java.util.function.ToLongFunction;

/** Figures of {@link Indicateurs} by name, in the order tables show them. */
public enum Mesure {
    NOTIFIE("AE notifiées", Unite.CENTIMES, Indicateurs::notifie),
    CEDE("AE cédées", Unite.CENTIMES, Indicateurs::cede),
    RECU("AE reçues", Unite.CENTIMES, Indicateurs::recu),
    ALLOUE("AE allouées", Unite.CENTIMES, Indicateurs::alloue),
    PROGRAMME("AE programmées", Unite.CENTIMES, Indicateurs::programme),
    ENGAGE("AE engagées", Unite.CENTIMES, Indicateurs::engage),
    NON_ENGAGE("AE non engagées", Unite.CENTIMES, Indicateurs::nonEngage),
    PAYE("Montants payés", Unite.CENTIMES, Indicateurs::paye),
    DOSSIERS("Dossiers déposés", Unite.NOMBRE, Indicateurs::dossiers),
    INSTRUITS("Dossiers instruits", Unite.NOMBRE, Indicateurs::instruits),
    ESSMS("ESSMS", Unite.NOMBRE, Indicateurs::essms),
    SUIVIS("Projets suivis", Unite.NOMBRE, Indicateurs::suivis),
    ATTEINTES("Projets aux cibles atteintes", Unite.NOMBRE, Indicateurs::atteintes);

    public enum Unite {
        CENTIMES,
        NOMBRE
    }

    private final String libelle;
    private final Unite unite;
    private final ToLongFunction<Indicateurs> valeur;

    Mesure(String libelle, Unite unite, ToLongFunction<Indicateurs> valeur) {
        this.libelle = libelle;
        this.unite = unite;
        this.valeur = valeur;
    }

    public String libelle() {
        return libelle;
    }

    public Unite unite() {
        return unite;
    }

    public long de(Indicateurs indicateurs) {
        return valeur.applyAsLong(indicateurs);
    }
}
