package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.util.List;
import java.util.Optional;

/** Where redeployments are kept, one document each. A few a year: lists hold them all. */
public interface Redeploiements {

    /** @return false when another instance took the number */
    boolean creer(Redeploiement redeploiement);

    /** @return the stored redeployment, one version further; empty when it changed since it was read */
    Optional<Redeploiement> remplacer(Redeploiement redeploiement);

    Optional<Redeploiement> lire(RedeploiementId id);

    /** Those of an envelope, most recent first. */
    List<Redeploiement> lister(EnveloppeId enveloppe);

    /** Those of all envelopes. */
    List<Redeploiement> tous();
}
