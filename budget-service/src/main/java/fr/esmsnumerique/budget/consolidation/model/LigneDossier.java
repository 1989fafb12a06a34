package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One application as every service and the ledger say it in one run: the row behind every figure of steering.
 *
 * @param dossier absent when eligibility-service does not know it
 * @param financement absent before a grant is computed
 * @param usage absent before its usage is followed
 * @param credits all zero when the ledger does not know it
 */
public record LigneDossier(
        String id,
        Region region,
        @Nullable Dossier dossier,
        @Nullable Financement financement,
        @Nullable Usage usage,
        CreditsDossier credits) {

    public Optional<Dossier> dossierEventuel() {
        return Optional.ofNullable(dossier);
    }

    public Optional<Financement> financementEventuel() {
        return Optional.ofNullable(financement);
    }

    public Optional<Usage> usageEventuel() {
        return Optional.ofNullable(usage);
    }

    /** A draft is nobody's business yet, unless money stands behind it. */
    public boolean estDeposee() {
        return dossier != null && dossier.estDepose();
    }

    /** The same application with a share of its grant. */
    public LigneDossier avec(Financement part) {
        return new LigneDossier(id, region, dossier, part, usage, credits);
    }
}
