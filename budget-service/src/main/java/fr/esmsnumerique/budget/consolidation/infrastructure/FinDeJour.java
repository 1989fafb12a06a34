package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.ConsoliderFinDeJour;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Triggered by the system's time, as in production; the day that ended is the platform's clock's. */
class FinDeJour {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FinDeJour.class);

    private final ConsoliderFinDeJour consolider;

    FinDeJour(ConsoliderFinDeJour consolider) {
        this.consolider = consolider;
    }

    @Scheduled(cron = "${esms.consolidation.cron}", zone = "Europe/Paris")
    void consolider() {
        consolider.executer((enveloppe, panne) -> JOURNAL.error(
                "consolidation.non_lancee : enveloppe {}, nouvel essai au prochain passage", enveloppe, panne));
    }
}
