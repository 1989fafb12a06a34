package fr.esmsnumerique.budget.exports.application;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** A file whose content is known and not written yet. */
public interface FichierAProduire {

    /** Without extension. */
    String nom();

    /** How many lines it will have. */
    long lignes();

    /** @param suivi told how many lines are written */
    void ecrire(OutputStream sortie, LongConsumer suivi) throws IOException;
}
