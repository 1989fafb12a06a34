package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.contrats.budget.modele.ReferenceLegale;

/** Legal references as the contract shows them. */
public final class Citations {

    private Citations() {}

    public static ReferenceLegale de(fr.esmsnumerique.kernel.ReferenceLegale reference) {
        return new ReferenceLegale()
                .texte(reference.texte())
                .localisation(reference.localisation())
                .statut(ReferenceLegale.StatutEnum.fromValue(reference.statut().code()))
                .regle(reference.regle().isEmpty() ? null : reference.regle());
    }
}
