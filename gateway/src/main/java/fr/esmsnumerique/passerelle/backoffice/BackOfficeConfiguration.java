package fr.esmsnumerique.passerelle.backoffice;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Static files of the back-office. They are public: they hold no data, and the application itself asks {@code /moi} and sends whoever is not logged in to
 * {@code /connexion}.
 */
@Configuration(proxyBeanMethods = false)
class BackOfficeConfiguration implements WebMvcConfigurer {

    private static final String FICHIERS = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        // The build names these files by their content.
        registre.addResourceHandler("/assets/**")
                .addResourceLocations(FICHIERS + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // Pages that services write for anybody wear the style of the platform's address, the only one its policy lets
        // in.
        registre.addResourceHandler("/verification.css")
                .addResourceLocations("classpath:/pages/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
        registre.addResourceHandler("/**")
                .addResourceLocations(FICHIERS)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new FichierOuApplication());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registre) {
        registre.addViewController("/").setViewName("forward:/index.html");
    }
}
