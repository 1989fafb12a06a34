package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Completes carry-overs cut by a crash: at start, then periodically in case another instance died. */
class RepriseDesReports {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RepriseDesReports.class);

    private final ReporterCredits reporter;

    RepriseDesReports(ReporterCredits reporter) {
        this.reporter = reporter;
    }

    @Scheduled(initialDelay = 0, fixedDelayString = "${esms.budget.reprise-reports:30s}")
    void balayer() {
        try {
            reporter.reprendre()
                    .forEach(attente -> JOURNAL.warn(
                            "Report {} en attente : {}",
                            attente.emis().id(),
                            attente.motif().phrase()));
        } catch (RuntimeException panne) {
            JOURNAL.warn("Reprise des reports interrompue, nouvel essai : {}", panne.getMessage());
        }
    }
}
