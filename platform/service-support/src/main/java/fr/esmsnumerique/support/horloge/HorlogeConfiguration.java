package fr.esmsnumerique.support.horloge;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.EsmsProperties;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The system's clock, or in the demo one that stands still until it is moved. Refuses to start with a moved clock anywhere else. */
@Configuration(proxyBeanMethods = false)
public class HorlogeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public Horloge horloge(EsmsProperties esms, MongoDatabase base) {
        Instant depart = esms.horloge();
        if (depart == null) {
            return Horloge.systeme();
        }
        if (!esms.demo()) {
            throw new IllegalStateException(
                    "ESMS_HORLOGE n'est admise que sur une plateforme de démonstration (ESMS_DEMO=true)");
        }
        return Horloge.deplacable(new HeureDeDemo(base).reprendre(depart));
    }

    /** Only with a moved clock: a true platform says nothing of its own day. Before the others, so that refusals say it too. */
    @Bean
    FilterRegistrationBean<DateDeDemoFilter> dateDeDemo(Horloge horloge) {
        FilterRegistrationBean<DateDeDemoFilter> filtre = new FilterRegistrationBean<>(new DateDeDemoFilter(horloge));
        filtre.setEnabled(horloge instanceof Horloge.Deplacable);
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filtre;
    }
}
