package fr.esmsnumerique.production;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Reads the settings once all are known, before anything is opened: no connection is tried with a default. */
final class GardeDeProduction implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment reglages, SpringApplication application) {
        if (reglages.acceptsProfiles(Profiles.of(ReglesDeProduction.PROFIL))) {
            List<String> refus = ReglesDeProduction.refus(reglages::getProperty);
            if (!refus.isEmpty()) {
                throw new ProductionRefusee(refus);
            }
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
