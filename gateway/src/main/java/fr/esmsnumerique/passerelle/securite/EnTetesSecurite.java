package fr.esmsnumerique.passerelle.securite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** Headers that tell browsers to distrust anything the application did not bring itself. */
@Component
class EnTetesSecurite {

    private final String csp;

    EnTetesSecurite(PasserelleProperties proprietes) {
        this.csp = csp(proprietes.csp().styleHashes());
    }

    void appliquer(HeadersConfigurer<HttpSecurity> entetes) {
        entetes.contentSecurityPolicy(politique -> politique.policyDirectives(csp))
                // Sent on plain HTTP too: a proxy that ends TLS hides it, and browsers ignore the header without TLS.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                        .includeSubDomains(true)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .referrerPolicy(origine -> origine.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(fenetres -> fenetres.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        capteurs -> capteurs.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    private static String csp(List<String> hachages) {
        String styles = hachages.stream().map(h -> " '" + h + "'").collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'; img-src 'self' data:; style-src 'self'" + styles
                + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
