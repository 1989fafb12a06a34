package fr.esmsnumerique.local.compte;

/** A setting that must be corrected before the process may start; its message says which and how. */
final class ReglageRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReglageRefuse(String message) {
        super(message);
    }
}
