package fr.esmsnumerique.usage.amenagement.model;

/** Where a request stands. */
public enum EtatAmenagement {
    /** Asked; other ARS may join. */
    DEMANDE,
    /** CNSA wrote its opinion; CNSA and DNS decide. */
    INSTRUIT,
    /** One of the two signed. */
    SIGNE,
    /** Both signed: it is in the annex. */
    ACCEPTE,
    REFUSE,
    /** Given up by the ARS that asked. */
    RETIRE;

    public boolean estClos() {
        return this == ACCEPTE || this == REFUSE || this == RETIRE;
    }
}
