package fr.esmsnumerique.passerelle.identite;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signature (RS256 only), issuer, audience and expiry of the tokens programs present. */
@Configuration(proxyBeanMethods = false)
class VerificationDesJetons {

    private static final Duration CLES_FRAICHES = Duration.ofMinutes(5);
    private static final Duration CLES_DE_SECOURS = Duration.ofHours(4);

    @Bean
    JwtDecoder decodeur(Fournisseur fournisseur, PasserelleProperties proprietes) {
        return new DecodeurDecouvert(() -> decodeur(
                URI.create(fournisseur.enregistrement().getProviderDetails().getJwkSetUri()), proprietes));
    }

    private static JwtDecoder decodeur(URI cles, PasserelleProperties proprietes) {
        NimbusJwtDecoder decodeur = NimbusJwtDecoder.withJwkSource(sourceDeCles(cles, proprietes))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decodeur.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(
                        proprietes.identite().url().toString()),
                new JwtAudienceValidator(proprietes.identite().audience())));
        return decodeur;
    }

    /** Known keys keep working while the provider is away; tokens with unknown keys cannot make the gateway hammer it. */
    private static JWKSource<SecurityContext> sourceDeCles(URI cles, PasserelleProperties proprietes) {
        int delai = Math.toIntExact(proprietes.delais().identite().toMillis());
        try {
            return JWKSourceBuilder.create(cles.toURL(), new DefaultResourceRetriever(delai, delai))
                    .cache(CLES_FRAICHES.toMillis(), 2L * delai)
                    .rateLimited(true)
                    .outageTolerant(CLES_DE_SECOURS.toMillis())
                    .build();
        } catch (MalformedURLException mauvaiseAdresse) {
            throw new IllegalStateException(mauvaiseAdresse);
        }
    }
}
