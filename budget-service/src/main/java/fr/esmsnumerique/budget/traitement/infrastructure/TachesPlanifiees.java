package fr.esmsnumerique.budget.traitement.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.Execution.Etat;
import fr.esmsnumerique.budget.traitement.application.ConduireTache;
import fr.esmsnumerique.budget.traitement.application.LancerTache;
import fr.esmsnumerique.budget.traitement.application.LancerTache.Issue;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Triggered by the system's time, as in production; the period is the platform's clock's. Several passages for one period: what is done is not done again, what failed is
 * resumed, and an hour that a change of time skips or repeats changes nothing.
 */
class TachesPlanifiees {

    private static final Logger JOURNAL = LoggerFactory.getLogger(TachesPlanifiees.class);

    private final LancerTache lancer;
    private final ConduireTache conduire;

    TachesPlanifiees(LancerTache lancer, ConduireTache conduire) {
        this.lancer = lancer;
        this.conduire = conduire;
    }

    @Scheduled(cron = "${esms.integrite.cron}", zone = "Europe/Paris")
    void verifierLesGrandsLivres() {
        passer(TypeDeTache.INTEGRITE);
    }

    @Scheduled(cron = "${esms.rappels.cron}", zone = "Europe/Paris")
    void rappelerLesEcheances() {
        passer(TypeDeTache.RAPPELS);
    }

    @Scheduled(cron = "${esms.usages.cron}", zone = "Europe/Paris")
    void consoliderLesUsages() {
        passer(TypeDeTache.CONSOLIDATION_USAGES);
    }

    @Scheduled(cron = "${esms.exports.cron}", zone = "Europe/Paris")
    void effacerLesExports() {
        passer(TypeDeTache.EFFACEMENT_EXPORTS);
    }

    private void passer(TypeDeTache type) {
        try {
            if (lancer.lancerDeLaPeriode(type) instanceof Issue.DejaFaite(var faite) && faite.etat() == Etat.ECHOUEE) {
                conduire.reprendre(faite.id());
            }
        } catch (RuntimeException panne) {
            JOURNAL.error("traitement.non_lance : {}, nouvel essai au prochain passage", type, panne);
        }
    }
}
