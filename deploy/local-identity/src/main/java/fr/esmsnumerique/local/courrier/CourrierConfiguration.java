package fr.esmsnumerique.local.courrier;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourrierConfiguration {

    @Bean
    BoiteCourriels boiteCourriels() {
        return new BoiteCourriels(1_000);
    }

    /** Receives on the system's time: a real mail server would not follow the demo's clock either. */
    @Bean
    ServeurSmtp serveurSmtp(@Value("${esms.courrier.port}") int port, BoiteCourriels boite) {
        return new ServeurSmtp(port, new Reception(boite, InstantSource.system()));
    }
}
