package fr.esmsnumerique.passerelle.probleme;

import java.io.IOException;

/**
 * A service went away in the middle of its answer. Without the original cause on purpose: Spring takes an {@code EOFException} anywhere in it for a caller who
 * left, ends the answer properly, and a truncated extract passes for a whole one.
 */
public final class ReponseInterrompueException extends IOException {

    private static final long serialVersionUID = 1L;

    public ReponseInterrompueException(IOException panne) {
        super("Réponse interrompue : " + panne);
    }
}
