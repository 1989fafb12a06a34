package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.ControlerIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Verifies every envelope each night. The system's time triggers it, as in production; the instant it writes is the platform's. Several instances may each do it: the
 * verification only reads, and the latest result stays.
 */
class IntegriteNocturne {

    private static final Logger JOURNAL = LoggerFactory.getLogger(IntegriteNocturne.class);

    private final Enveloppes enveloppes;
    private final ControlerIntegrite controler;

    IntegriteNocturne(Enveloppes enveloppes, ControlerIntegrite controler) {
        this.enveloppes = enveloppes;
        this.controler = controler;
    }

    @Scheduled(cron = "${esms.integrite.cron}", zone = "Europe/Paris")
    void verifierTout() {
        enveloppes.lister().forEach(this::verifier);
    }

    /** An envelope whose store does not answer must not keep the others from being verified. */
    private void verifier(EnveloppeId enveloppe) {
        try {
            controler.executer(enveloppe);
        } catch (RuntimeException panne) {
            JOURNAL.error("integrite.non_verifiee : enveloppe {}, nouvel essai la nuit prochaine", enveloppe, panne);
        }
    }
}
