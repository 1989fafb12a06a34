package fr.esmsnumerique.financement.enveloppe.application;

import fr.esmsnumerique.financement.enveloppe.model.SoldeAe;
import fr.esmsnumerique.kernel.Region;

/** Balances of the ledger, as the caller may read them. */
public interface SoldesAe {

    SoldeAe lire(String enveloppe, Region region);
}
