package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Optional;

/** Last verification of each envelope. */
public interface ControlesIntegrite {

    /** Keeps the result, unless that of a later verification is already there. */
    void retenir(ControleIntegrite controle);

    Optional<ControleIntegrite> dernier(EnveloppeId enveloppe);
}
