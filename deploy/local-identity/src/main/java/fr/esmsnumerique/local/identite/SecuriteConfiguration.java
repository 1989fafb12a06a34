package fr.esmsnumerique.local.identite;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Two chains: the OAuth 2 / OIDC endpoints, and the pages. */
@Configuration(proxyBeanMethods = false)
class SecuriteConfiguration {

    // No form-action: Chromium applies it to the whole redirect chain of the login form, whose end is the gateway or a
    // script's own port.
    private static final String CSP =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain protocole(HttpSecurity http) {
        var serveur = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(serveur.getEndpointsMatcher())
                .with(
                        serveur,
                        s -> s.oidc(oidc -> oidc.userInfoEndpoint(
                                infos -> infos.userInfoMapper(SecuriteConfiguration::informations))))
                .oauth2ResourceServer(ressource -> ressource.jwt(Customizer.withDefaults()))
                .authorizeHttpRequests(toutes -> toutes.anyRequest().authenticated())
                .exceptionHandling(erreurs -> erreurs.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(PageConnexion.CHEMIN), navigationHtml()));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        http.authorizeHttpRequests(requetes -> requetes.requestMatchers(
                                "/",
                                "/courriels",
                                "/courriels/*",
                                "/courriels.json",
                                "/style.css",
                                "/error",
                                "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(formulaire -> formulaire
                        .loginPage(PageConnexion.CHEMIN)
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .permitAll())
                .headers(entetes -> entetes.contentSecurityPolicy(csp -> csp.policyDirectives(CSP)));
        return http.build();
    }

    private static MediaTypeRequestMatcher navigationHtml() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }

    /** The ID token already carries what the platform shows of a person: one source, no second mapping. */
    private static OidcUserInfo informations(OidcUserInfoAuthenticationContext contexte) {
        var jeton = contexte.getAuthorization().getToken(OidcIdToken.class);
        var infos = OidcUserInfo.builder().subject(contexte.getAuthorization().getPrincipalName());
        if (jeton != null) {
            Revendications.AFFICHEES.forEach(nom -> {
                Object valeur = jeton.getToken().getClaim(nom);
                if (valeur != null) {
                    infos.claim(nom, valeur);
                }
            });
        }
        return infos.build();
    }
}
