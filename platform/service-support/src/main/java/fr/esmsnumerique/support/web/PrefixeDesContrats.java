package fr.esmsnumerique.support.web;

import java.util.Arrays;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves every controller of a generated contract under {@code /api/<service>/v1}, the path the gateway publishes. */
public final class PrefixeDesContrats implements WebMvcConfigurer {

    private static final String CONTRATS = "fr.esmsnumerique.contrats.";

    private final String service;

    public PrefixeDesContrats(String service) {
        this.service = service;
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer chemins) {
        chemins.addPathPrefix("/api/" + service + "/v1", PrefixeDesContrats::sertUnContrat);
    }

    private static boolean sertUnContrat(Class<?> controleur) {
        return Arrays.stream(ClassUtils.getAllInterfacesForClass(controleur))
                .anyMatch(i -> i.getName().startsWith(CONTRATS));
    }
}
