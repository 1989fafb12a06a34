package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import java.util.function.BiConsumer;

/** Brings every redeployment up to date with the ledger and completes what a dead process left. */
public final class ReprendreRedeploiements {

    private final Redeploiements redeploiements;
    private final Conduite conduite;

    public ReprendreRedeploiements(Redeploiements redeploiements, Conduite conduite) {
        this.redeploiements = redeploiements;
        this.conduite = conduite;
    }

    /** @param echec told of each one that cannot be resumed now; the others are */
    public void executer(BiConsumer<Redeploiement, RuntimeException> echec) {
        for (Redeploiement redeploiement : redeploiements.tous()) {
            try {
                conduite.aJour(redeploiement);
            } catch (RuntimeException panne) {
                echec.accept(redeploiement, panne);
            }
        }
    }
}
