package fr.esmsnumerique.usage.mandat.model;

/** Why a mandate is refused; nothing was written. */
public enum RefusMandat {
    /** An establishment is not of the project. */
    ESSMS_HORS_PROJET,
    /** The end is past, or before the start. */
    DATES,
    /** The same system already has one of these establishments on a part of the period. */
    RECOUVREMENT,
    TROP
}
