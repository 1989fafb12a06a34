package fr.esmsnumerique.budget.redeploiement.infrastructure;

import fr.esmsnumerique.budget.redeploiement.application.ReprendreRedeploiements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** At start, then at intervals. */
class RepriseDesRedeploiements {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RepriseDesRedeploiements.class);

    private final ReprendreRedeploiements reprendre;

    RepriseDesRedeploiements(ReprendreRedeploiements reprendre) {
        this.reprendre = reprendre;
    }

    @Scheduled(fixedDelayString = "${esms.redeploiements.reprise:10s}")
    void reprendre() {
        reprendre.executer((redeploiement, panne) -> JOURNAL.warn(
                "Reprise du redéploiement {} remise à plus tard : {}", redeploiement.id(), panne.toString()));
    }
}
