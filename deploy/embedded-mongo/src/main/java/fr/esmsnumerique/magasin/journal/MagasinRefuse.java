package fr.esmsnumerique.magasin.journal;

/** The store cannot start, for a reason its user can act on: the message is one French sentence, shown as it is, without a stack. */
public final class MagasinRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MagasinRefuse(String phrase) {
        super(phrase);
    }

    public MagasinRefuse(String phrase, Throwable cause) {
        super(phrase, cause);
    }
}
