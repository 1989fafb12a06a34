package fr.esmsnumerique.usage.amenagement.model;

/** Who decides, jointly (USE-16). */
public enum Institution {
    CNSA,
    DNS
}
