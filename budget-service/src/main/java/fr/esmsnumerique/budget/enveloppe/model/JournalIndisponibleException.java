package fr.esmsnumerique.budget.enveloppe.model;

/** The store did not answer: what was asked may or may not be done. The same demand with the same key is safe to send again. */
public final class JournalIndisponibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalIndisponibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
