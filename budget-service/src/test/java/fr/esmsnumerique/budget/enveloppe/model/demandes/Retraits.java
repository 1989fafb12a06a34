package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;

/** Withdrawals the tests share, of the dossier of {@link Grand}. */
final class Retraits {

    private Retraits() {}

    static Retirer total() {
        return new Retirer(
                DOSSIER,
                TITULAIRE_BFC,
                EtendueDuRetrait.de(Optional.empty()),
                "Décision 2025-7",
                "Abandon du projet",
                false);
    }

    static Retirer partiel(long centimes) {
        return new Retirer(
                DOSSIER,
                TITULAIRE_BFC,
                EtendueDuRetrait.de(Optional.of(new Montant(centimes))),
                "Avenant 1",
                "Un ESMS se retire",
                false);
    }
}
