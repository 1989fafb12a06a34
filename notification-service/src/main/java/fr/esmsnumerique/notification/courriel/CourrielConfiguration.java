package fr.esmsnumerique.notification.courriel;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.notification.boite.Messages;
import fr.esmsnumerique.notification.dossier.Dossiers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the sending of mails. Pauses and leases follow the system's time: the demo clock may stand still, the mail server's does not. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(CourrielProperties.class)
class CourrielConfiguration {

    @Bean
    EnvoyerCourriels envoyerCourriels(
            Messages messages, Dossiers dossiers, JavaMailSender smtp, Horloge horloge, CourrielProperties reglages) {
        return new EnvoyerCourriels(
                messages,
                dossiers::courrielDuContact,
                new ExpediteurSmtp(smtp, reglages.expediteur()),
                horloge,
                Horloge.systeme(),
                reglages);
    }
}
