package fr.esmsnumerique.support.tableaux;

/** The file as a whole cannot be read; what was read before stays. The message says what was expected. */
public class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public FichierRefuse(String code, String phrase) {
        super(phrase);
        this.code = code;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    public String phrase() {
        return String.valueOf(getMessage());
    }
}
