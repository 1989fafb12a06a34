package fr.esmsnumerique.budget.enveloppe.model;

/** The stream was altered: the ledger stops rather than run in a wrong state. */
public final class JournalIncoherentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalIncoherentException(String message) {
        super(message);
    }

    public JournalIncoherentException(String message, Throwable cause) {
        super(message, cause);
    }
}
