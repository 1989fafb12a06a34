package fr.esmsnumerique.pilenue;

import fr.esmsnumerique.contrats.budget.modele.DemandeEngagement;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import jakarta.validation.Valid;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The limit of the web stack: a Boot service with nothing behind it, which checks the same token, reads the same request and writes an answer of the same shape. No
 * idempotence, no trace, no role, no ledger: no service made with the stack can answer faster. In a package of its own, out of what the service looks through for its parts.
 */
public final class ServiceNu implements AutoCloseable {

    /** What the ledger answers to an engagement: the size and the shape of the true one. */
    private static final String REPONSE = """
            {"id":"2025-G25:48213","enveloppe":"2025-G25","sequence":48213,"type":"ENGAGEMENT","region":"27","dossierId":"A00-0000001",
             "montantCentimes":700000,"dateEffet":"2025-11-14","decideLe":"2025-11-14T09:00:00Z",
             "auteur":{"sujet":"decideur-27","nom":"Agent de test"},
             "references":{},
             "lignes":[
              {"titulaire":"27","poste":"PROGRAMME","origine":"FMIS-2025-1","dossierId":"A00-0000001","centimes":-700000},
              {"titulaire":"27","poste":"ENGAGE","origine":"FMIS-2025-1","dossierId":"A00-0000001","centimes":700000}],
             "empreintePrecedente":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "empreinte":"60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"}
            """;

    private final ConfigurableApplicationContext application;

    public ServiceNu() {
        application = new SpringApplication(Application.class)
                .run(
                        "--spring.config.location=optional:classpath:/sans-reglages/",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.threads.virtual.enabled=true",
                        "--server.tomcat.max-keep-alive-requests=10000",
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + IdentiteDeTest.instance().url() + "/oauth2/jwks",
                        "--logging.level.root=WARN");
    }

    public int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        application.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2ResourceServerAutoConfiguration.class,
        OAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
    static class Application {

        @Bean
        Guichet guichet(JsonMapper json) {
            return new Guichet(json);
        }

        @Bean
        SecurityFilterChain chaine(HttpSecurity http) throws Exception {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .authorizeHttpRequests(r -> r.anyRequest().authenticated())
                    .oauth2ResourceServer(r -> r.jwt(_ -> {}))
                    .build();
        }
    }

    @RestController
    static class Guichet {

        private final Mouvement reponse;

        Guichet(JsonMapper json) {
            reponse = json.readValue(REPONSE, Mouvement.class);
        }

        @PostMapping("/api/budget/v1/engagements")
        @ResponseStatus(HttpStatus.CREATED)
        Mouvement engager(@Valid @RequestBody DemandeEngagement demande) {
            return reponse;
        }
    }
}
