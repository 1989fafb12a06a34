package fr.esmsnumerique.passerelle.securite;

import fr.esmsnumerique.passerelle.identite.Connexion;
import fr.esmsnumerique.passerelle.identite.Deconnexion;
import fr.esmsnumerique.passerelle.identite.Fournisseur;
import fr.esmsnumerique.passerelle.limite.LimiteCorps;
import fr.esmsnumerique.passerelle.limite.LimiteDebit;
import fr.esmsnumerique.passerelle.limite.RequetesLisibles;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two doors that never mix: a request that shows a token is judged on it alone, without session nor CSRF; any other is a browser's, with its session cookie
 * and CSRF protection on every change of state.
 */
@Configuration(proxyBeanMethods = false)
class SecuriteConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programmes(HttpSecurity http, EnTetesSecurite entetes, LimiteDebit debit, LimiteCorps corps) {
        http.securityMatcher(montreUnJeton())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(entetes::appliquer)
                .authorizeHttpRequests(requetes -> requetes.requestMatchers("/actuator/prometheus")
                        .hasAuthority("SERVICE")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(jetons -> jetons.jwt(jwt -> jwt.jwtAuthenticationConverter(new RolesDuJeton()))
                        .authenticationEntryPoint(jetonRefuse()))
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(jetonRefuse()).accessDeniedHandler(acces()))
                .addFilterAfter(new RequetesLisibles(), HeaderWriterFilter.class)
                .addFilterBefore(new PannesIdentite(), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(debit, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(corps, AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain navigateurs(
            HttpSecurity http,
            EnTetesSecurite entetes,
            LimiteDebit debit,
            LimiteCorps corps,
            Fournisseur fournisseur,
            Deconnexion deconnexion,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> echange) {
        http.csrf(csrf -> csrf.spa().csrfTokenRepository(CookieCsrf.depot()))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(entetes::appliquer)
                .authorizeHttpRequests(requetes -> requetes
                        // Whoever holds a printed document checks it: no account, the rate limit of an address.
                        .requestMatchers(HttpMethod.GET, "/api/financement/v1/verifications/**")
                        .permitAll()
                        .requestMatchers("/api/**", "/moi", "/moi/**")
                        .authenticated()
                        // Measures are for a program with its own token: a carrier logged in has nothing to read there.
                        .requestMatchers("/actuator/prometheus")
                        .hasAuthority("SERVICE")
                        .anyRequest()
                        .permitAll())
                .oauth2Login(connexion -> connexion
                        .loginPage(Connexion.CHEMIN)
                        .authorizationEndpoint(
                                demande -> demande.authorizationRequestResolver(Connexion.demande(fournisseur)))
                        .redirectionEndpoint(retour -> retour.baseUri(Fournisseur.RETOUR))
                        .tokenEndpoint(jetons -> jetons.accessTokenResponseClient(echange))
                        .successHandler(Connexion.reussite())
                        .failureHandler(Connexion.echec()))
                .logout(sortie -> sortie.logoutUrl(Deconnexion.CHEMIN).logoutSuccessHandler(deconnexion))
                .exceptionHandling(refus -> refus.authenticationEntryPoint((requete, reponse, absence) ->
                                Problemes.nonAuthentifie().ecrire(requete, reponse))
                        .accessDeniedHandler(acces()))
                .addFilterAfter(debit, HeaderWriterFilter.class)
                .addFilterAfter(new RequetesLisibles(), LimiteDebit.class)
                .addFilterBefore(Connexion.disponibilite(fournisseur), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(corps, AuthorizationFilter.class);
        return http.build();
    }

    /** Malformed or deceptive addresses ({@code /../}, encoded slashes…) get the same kind of answer as any other refusal. */
    @Bean
    RequestRejectedHandler adressesRefusees() {
        return (requete, reponse, refus) -> Problemes.requeteInvalide().ecrire(requete, reponse);
    }

    private static RequestMatcher montreUnJeton() {
        return requete -> requete.getHeader(HttpHeaders.AUTHORIZATION) != null
                && (requete.getServletPath().startsWith("/api/")
                        || requete.getServletPath().equals("/actuator/prometheus"));
    }

    private static AuthenticationEntryPoint jetonRefuse() {
        return (requete, reponse, refus) -> {
            reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Problemes.nonAuthentifie().ecrire(requete, reponse);
        };
    }

    private static AccessDeniedHandler acces() {
        return (requete, reponse, refus) -> (refus instanceof CsrfException
                        ? Problemes.jetonCsrf()
                        : Problemes.interdit())
                .ecrire(requete, reponse);
    }
}
