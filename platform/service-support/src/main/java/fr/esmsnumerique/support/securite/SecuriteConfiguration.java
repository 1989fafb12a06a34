package fr.esmsnumerique.support.securite;

import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.idempotence.IdempotenceFilter;
import fr.esmsnumerique.support.web.LimiteCorpsFilter;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeEcrit;
import fr.esmsnumerique.support.web.ReponseEntiere;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Resource server of every service: the gateway is not trusted, each service checks signature, issuer, audience and expiry itself. {@code /interne} is for the
 * platform's own tokens only and the gateway does not route it.
 */
@Configuration(proxyBeanMethods = false)
public class SecuriteConfiguration {

    private static final String AUDIENCE = "esms";

    @Bean
    SecurityFilterChain chaine(
            HttpSecurity http,
            ProblemeEcrit problemes,
            IdempotenceFilter idempotence,
            ObjectProvider<LecturesPubliques> publiques)
            throws Exception {
        String[] ouvertes =
                publiques.stream().flatMap(p -> p.chemins().stream()).toArray(String[]::new);
        // No session is ever looked for or made: what is known of the caller comes with each request.
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(r -> {
                    if (ouvertes.length > 0) {
                        r.requestMatchers(HttpMethod.GET, ouvertes).permitAll();
                    }
                    r.requestMatchers("/actuator/health/**", "/actuator/prometheus", "/error")
                            .permitAll()
                            .requestMatchers("/interne/**")
                            .hasAuthority(Role.SERVICE.name())
                            .requestMatchers("/api/**")
                            .authenticated()
                            .anyRequest()
                            .denyAll();
                })
                .oauth2ResourceServer(r -> r.jwt(j -> j.jwtAuthenticationConverter(convertisseur()))
                        .authenticationEntryPoint(
                                (requete, reponse, erreur) -> problemes.ecrire(reponse, nonAuthentifie())))
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (requete, reponse, erreur) -> problemes.ecrire(reponse, nonAuthentifie()))
                        .accessDeniedHandler((requete, reponse, erreur) -> problemes.ecrire(reponse, interdit())))
                .addFilterAfter(idempotence, AuthorizationFilter.class)
                .build();
    }

    @Bean
    JwtDecoder decodeur(EsmsProperties esms) {
        NimbusJwtDecoder decodeur = NimbusJwtDecoder.withJwkSetUri(
                        esms.identite().cles())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        OAuth2TokenValidator<Jwt> validation = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(esms.identite().url()), new JwtAudienceValidator(AUDIENCE));
        decodeur.setJwtValidator(validation);
        return new JetonsVerifies(decodeur, validation, InstantSource.system());
    }

    @Bean
    HttpFirewall pareFeu() {
        return new PareFeu();
    }

    /** Deceptive addresses and unknown methods get the form of any other refusal. */
    @Bean
    RequestRejectedHandler adressesRefusees(ProblemeEcrit problemes) {
        return (requete, reponse, refus) -> problemes.ecrire(
                reponse,
                Probleme.refus(
                        400,
                        "requete.invalide",
                        "Requête invalide",
                        "La requête est malformée : vérifiez sa méthode, son adresse et ses en-têtes."));
    }

    @Bean
    BearerTokenResolver jetonPorteur() {
        return new JetonPorteur();
    }

    /** A request has its span; one more for each security filter would cost a tenth of it and tell nothing. */
    @Bean
    SecurityObservationSettings sansObservationDesFiltres() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    public ActeurCourant acteurCourant() {
        return new ActeurCourant();
    }

    @Bean
    FilterRegistrationBean<LimiteCorpsFilter> limiteCorps(ProblemeEcrit problemes) {
        FilterRegistrationBean<LimiteCorpsFilter> filtre =
                new FilterRegistrationBean<>(new LimiteCorpsFilter(problemes));
        filtre.setOrder(Integer.MIN_VALUE + 100);
        return filtre;
    }

    @Bean
    FilterRegistrationBean<ReponseEntiere> reponseEntiere() {
        FilterRegistrationBean<ReponseEntiere> filtre = new FilterRegistrationBean<>(new ReponseEntiere());
        filtre.setOrder(Integer.MIN_VALUE + 90);
        return filtre;
    }

    /** The filter runs inside the security chain, once the caller is known; not a second time as a plain servlet filter. */
    @Bean
    FilterRegistrationBean<IdempotenceFilter> pasDeSecondPassage(IdempotenceFilter filtre) {
        FilterRegistrationBean<IdempotenceFilter> enregistrement = new FilterRegistrationBean<>(filtre);
        enregistrement.setEnabled(false);
        return enregistrement;
    }

    /** Spring's own copies every claim of the token at each request. */
    private static Converter<Jwt, AbstractAuthenticationToken> convertisseur() {
        return jeton ->
                new JwtAuthenticationToken(jeton, (jeton instanceof JetonLu lu ? lu : new JetonLu(jeton)).droits());
    }

    private static Probleme nonAuthentifie() {
        return Probleme.refus(
                401,
                "acces.non_authentifie",
                "Authentification requise",
                "Présentez un jeton d'accès valide, destiné à cette plateforme et non expiré.");
    }

    private static Probleme interdit() {
        return Probleme.refus(403, "acces.interdit", "Accès refusé", "Vos droits ne permettent pas cette opération.");
    }
}
