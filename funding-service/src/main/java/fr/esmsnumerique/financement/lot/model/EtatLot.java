package fr.esmsnumerique.financement.lot.model;

/** How far a batch has come. */
public enum EtatLot {
    /** Its payments are being marked as sent, one document each; a failure leaves it here and the next batch of the region takes it up again. */
    EN_PREPARATION,
    TRANSMIS,
    /** None of its payments could be sent any more. */
    ANNULE
}
