package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import java.util.Optional;
import java.util.Set;

/** Store of the entries in the fund manager's tool, one per engagement. */
public interface SaisiesGestionnaire {

    Optional<SaisieGestionnaire> lire(MouvementId engagement);

    /** Engagements of an envelope that are entered. */
    Set<MouvementId> saisis(EnveloppeId enveloppe);

    /** Keeps the entry if nobody changed it since it was read; false otherwise. */
    boolean enregistrer(SaisieGestionnaire saisie);
}
