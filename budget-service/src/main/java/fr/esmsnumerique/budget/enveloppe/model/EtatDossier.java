package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ledger knows of one dossier beyond its balances. */
final class EtatDossier {

    final Chronologie resteAPayer = new Chronologie();
    final Map<String, VersementPaye> versements = new HashMap<>();

    /** Everybody who fixed the programming that stands: none of them engages it. */
    Set<String> programmeurs = Set.of();

    @Nullable
    LocalDate engageLe;

    long dernierMouvement;
}
