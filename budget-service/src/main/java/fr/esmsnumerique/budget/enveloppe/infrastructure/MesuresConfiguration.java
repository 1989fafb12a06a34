package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.kernel.Horloge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What supervision reads of the ledger. */
@Configuration(proxyBeanMethods = false)
class MesuresConfiguration {

    @Bean
    MesuresDesCredits mesuresDesCredits(Registres registres, MeterRegistry mesures, Horloge horloge) {
        return new MesuresDesCredits(registres, mesures, horloge);
    }
}
