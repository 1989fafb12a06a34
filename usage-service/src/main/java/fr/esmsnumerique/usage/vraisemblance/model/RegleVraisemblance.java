package fr.esmsnumerique.usage.vraisemblance.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.util.Optional;

/** What makes a value look wrong. None of them refuses it: it is flagged, the carrier explains, the ARS accepts. */
public enum RegleVraisemblance {
    /** A counter moves more than the campaign's threshold from one month to the next. */
    SAUT("variation d'un mois sur l'autre"),
    /** Every counter of the month is the one of the month before. */
    MOIS_COPIE("mois identique au précédent"),
    /** A DMP fed without an active file in the software. */
    DMP_SUPERIEURS_AUX_DOSSIERS("plus de DMP alimentés que de dossiers actifs"),
    DMP_SUPERIEURS_AUX_PERSONNES("plus de DMP alimentés que de personnes accompagnées"),
    DOSSIERS_SUPERIEURS_AUX_PERSONNES("plus de dossiers actifs que de personnes accompagnées"),
    ELIGIBLES_SUPERIEURES_AUX_PERSONNES("plus de personnes éligibles à un projet que de personnes accompagnées"),
    /** The persons accompanied do not follow from the headcount and the exits declared beside (USE-10). */
    FILE_ACTIVE_DIFFERENTE("personnes accompagnées différentes de la file active de l'année");

    private final String libelle;

    RegleVraisemblance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The counter that should not exceed the other. */
    Optional<Compteur> partie() {
        return switch (this) {
            case SAUT, MOIS_COPIE, FILE_ACTIVE_DIFFERENTE -> Optional.empty();
            case DMP_SUPERIEURS_AUX_DOSSIERS, DMP_SUPERIEURS_AUX_PERSONNES -> Optional.of(Compteur.DMP_ALIMENTES);
            case DOSSIERS_SUPERIEURS_AUX_PERSONNES -> Optional.of(Compteur.DOSSIERS_ACTIFS);
            case ELIGIBLES_SUPERIEURES_AUX_PERSONNES -> Optional.of(Compteur.PERSONNES_ELIGIBLES_PROJET);
        };
    }

    Compteur tout() {
        return this == DMP_SUPERIEURS_AUX_DOSSIERS ? Compteur.DOSSIERS_ACTIFS : Compteur.PERSONNES_ACCOMPAGNEES;
    }
}
