package fr.esmsnumerique.budget.enveloppe.model;

import java.util.List;

/** Payments reported by events that the ledger refused: kept to be explained, shown by the reconciliation. */
public interface PaiementsRefuses {

    /** Idempotent by event. */
    void retenir(PaiementRefuse refus);

    List<PaiementRefuse> lister();

    /**
     * @param centimes 0 for a rejection: it takes back what the payment was
     * @param code code of the refusal
     */
    record PaiementRefuse(
            String evenement, String dossier, String versement, long centimes, String code, String phrase) {}
}
