package fr.esmsnumerique.passerelle.probleme;

/** Carries a refusal from where it is found to where it is written; an expected outcome, hence without stack trace. */
public final class ProblemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Probleme probleme;

    ProblemeException(Probleme probleme) {
        super(probleme.code(), null, false, false);
        this.probleme = probleme;
    }

    public Probleme probleme() {
        return probleme;
    }
}
