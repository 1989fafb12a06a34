package fr.esmsnumerique.support.web;

/** Carries a {@link Probleme} from the web edge to the response; models return their refusals instead. */
public final class ProblemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Probleme probleme;

    public ProblemeException(Probleme probleme) {
        super(probleme.code() + " : " + probleme.detail(), null, false, false);
        this.probleme = probleme;
    }

    public Probleme probleme() {
        return probleme;
    }
}
