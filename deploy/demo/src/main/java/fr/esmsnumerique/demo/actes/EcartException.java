package fr.esmsnumerique.demo.actes;

/** The platform answered something else than what the rules give. */
public final class EcartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EcartException(String phrase) {
        super(phrase);
    }
}
