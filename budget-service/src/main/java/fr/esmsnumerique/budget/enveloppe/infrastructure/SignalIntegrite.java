package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.ControleIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite.Faute;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator watches: per envelope, the first bad sequence (0: exact) and when it was last verified. The log of an exact envelope gives its head hash: kept away
 * from the store, it is what a rewritten stream cannot match.
 */
final class SignalIntegrite implements Consumer<ControleIntegrite> {

    /** Stable code an alert is set on. */
    static final String CODE = "integrite.rompue";

    private static final Logger JOURNAL = LoggerFactory.getLogger(SignalIntegrite.class);

    private final MeterRegistry mesures;
    private final Map<EnveloppeId, ControleIntegrite> derniers = new ConcurrentHashMap<>();

    SignalIntegrite(MeterRegistry mesures) {
        this.mesures = mesures;
    }

    @Override
    public void accept(ControleIntegrite controle) {
        EnveloppeId enveloppe = controle.enveloppe();
        if (derniers.put(enveloppe, controle) == null) {
            mesurer(enveloppe, "esms.integrite.sequence.fautive", SignalIntegrite::sequenceFautive);
            mesurer(
                    enveloppe,
                    "esms.integrite.verifiee.secondes",
                    c -> c.verifieLe().getEpochSecond());
        }
        controle.resultat()
                .faute()
                .ifPresentOrElse(
                        faute -> JOURNAL.error(
                                "{} : enveloppe {}, séquence {} : {}",
                                CODE,
                                enveloppe,
                                faute.sequence(),
                                faute.raison()),
                        () -> JOURNAL.info(
                                "Intégrité vérifiée : enveloppe {}, {} mouvements, empreinte de tête {}",
                                enveloppe,
                                controle.resultat().verifies(),
                                controle.resultat().empreinteTete()));
    }

    private static double sequenceFautive(ControleIntegrite controle) {
        return controle.resultat().faute().map(Faute::sequence).orElse(0L);
    }

    private void mesurer(EnveloppeId enveloppe, String nom, ToDoubleFunction<ControleIntegrite> valeur) {
        Gauge.builder(nom, derniers, tous -> valeur.applyAsDouble(tous.get(enveloppe)))
                .tag("enveloppe", enveloppe.toString())
                .register(mesures);
    }
}
