package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the ledger knows of one dossier beyond its balances. */
final class EtatDossier {

    final Chronologie resteAPayer = new Chronologie();
    final Map<String, VersementPaye> versements = new HashMap<>();

    @Nullable
    String programmePar;

    @Nullable
    LocalDate engageLe;

    long dernierMouvement;

    Optional<VersementPaye> versement(String versementId) {
        return Optional.ofNullable(versements.get(versementId));
    }

    /** A payment that stands, not rejected since. */
    record VersementPaye(Tranche tranche, long centimes, LocalDate datePaiement) {}
}
