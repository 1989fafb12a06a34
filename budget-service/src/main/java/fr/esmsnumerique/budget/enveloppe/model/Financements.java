package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;

/** The grants settled by funding-service: the only source of the amounts programmed. */
public interface Financements {

    /** The settled grant of a dossier, asked of funding-service; empty while it is not settled. */
    Optional<FinancementArrete> lire(String dossier);

    /** Amount of the last settled grant this service was told of, without a call. */
    Optional<Montant> dernierMontantConnu(String dossier);

    /** Remembers what an event says. */
    void retenir(String dossier, Montant montant);

    /** Every grant of a campaign this service knows to be settled, without a call. */
    List<MontantArrete> arretes(String campagne);

    /** @param region the region that carries the dossier */
    record MontantArrete(String dossier, Region region, Montant montant) {}

    /** @param region the region that carries the dossier: its pivot if it is multi-regional */
    record FinancementArrete(String dossier, String campagne, Region region, Montant montant) {}
}
