package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.eligibilite.imports.RapportImport.Motif;

/** The file as a whole cannot be read; what was read before stays. The message says what was expected. */
public class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public FichierRefuse(String code, String phrase) {
        super(phrase);
        this.code = code;
    }

    public Motif motif() {
        return new Motif(code, String.valueOf(getMessage()));
    }
}
